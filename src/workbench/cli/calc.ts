import { calcCommand } from "./calcCommand";
import { runCommand } from "./runCommand";

runCommand(calcCommand);
