export { notesAfter, type NewNote, type NoteChange, type NoteWords } from "./notesAfter";
export { notesOn } from "./notesOn";
export {
  notesTable,
  readNotes,
  type NoteColumn,
  type NotesRead,
  type ReviewNote,
} from "./notesTable";
