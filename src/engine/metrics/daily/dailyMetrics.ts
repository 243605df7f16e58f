import { abandonedCalls } from "./abandonedCalls";
import { answeredCalls } from "./answeredCalls";
import { averageOrderValue } from "./averageOrderValue";
import { conversion } from "./conversion";
import { paidConversion } from "./paidConversion";
import { payment } from "./payment";
import { platformHelp } from "./platformHelp";
import { platformJudged } from "./platformJudged";
import { refundTime } from "./refundTime";
import { replyRate } from "./replyRate";
import { replyTime } from "./replyTime";
import { returnTime } from "./returnTime";
import { serviceLevel } from "./serviceLevel";
import { slowReplyShare } from "./slowReplyShare";
import { talkTime } from "./talkTime";
import { transferShare } from "./transferShare";
import { within30Seconds } from "./within30Seconds";
import { within3Minutes } from "./within3Minutes";
import type { Metric } from "../metric";

/** What only sheets of agents' days tell, in the order in which people read them. */
export const dailyMetrics: readonly Metric[] = [
  replyTime,
  within30Seconds,
  within3Minutes,
  replyRate,
  slowReplyShare,
  transferShare,
  conversion,
  paidConversion,
  payment,
  averageOrderValue,
  answeredCalls,
  serviceLevel,
  abandonedCalls,
  talkTime,
  refundTime,
  returnTime,
  platformHelp,
  platformJudged,
];
