import { runCommand } from "./runCommand";
import { scoreCommand } from "./scoreCommand";

runCommand(scoreCommand);
