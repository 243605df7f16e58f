/** What a page needs to connect the functions with its workbook. */
export { Handles } from "./Handles";
export type * from "./ticketSource";
