import { namesArgument } from "./arguments/namesArgument";
import { openHandles } from "./handles/openHandles";
import { isProblem } from "./problem";

/**
 * Opens a ticket table for other functions: a short handle in place of a range, renewed at every edit.
 * @customfunction OPEN
 * @helpurl https://localhost:3000/help.html#open
 * @param tickets Name of the table or sheet, for instance "Tickets"; a range of names is read as one.
 * @param {CustomFunctions.StreamingInvocation<string>} invocation How a new handle reaches the cell.
 * @streaming
 */
export function open(
  tickets: unknown[][],
  invocation: CustomFunctions.StreamingInvocation<string>,
): void {
  const tell = invocation.setResult as (answer: unknown) => void;
  const names = namesArgument(tickets);
  if (isProblem(names)) tell(names);
  else invocation.onCanceled = openHandles().listen(names, tell);
}
