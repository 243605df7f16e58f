import { keyOf } from "./headers/normaliseHeader";
import { simplified } from "./headers/simplified";
import type { ExclusionReason } from "./issue";

/** What a status says (mission C.5); "other" where we do not know the word. */
export type StatusMeaning =
  | "resolved"
  | "open"
  | "other"
  | Extract<ExclusionReason, "spam" | "merged" | "duplicate" | "cancelled" | "invalid" | "test">;

const WORDS: Readonly<Record<Exclude<StatusMeaning, "other">, string>> = {
  resolved: `Solved, Resolved, Closed, Done, Completed, Complete, Fixed, Finished, Closed - Resolved,
    已解决, 已完成, 已关闭, 已办结, 已结单, 完结, 已完结, 已结案, 已处理, 处理完成, 关闭, 完成, 解决, 结单`,
  open: `New, Open, Opened, Reopened, In Progress, Work in progress, Active, Assigned, Pending, On-hold, Hold,
    Awaiting User Info, Waiting on Customer, Waiting on Third Party, Waiting for customer, Escalated,
    未分配, 待处理, 处理中, 已打开, 开启, 打开, 挂起, 待确认, 未解决, 未关闭, 待分配, 待回访, 跟进中, 新建, 受理中, 重新打开`,
  spam: `Spam, Suspended, 垃圾, 广告, 垃圾工单, 垃圾广告, 骚扰`,
  merged: `Merged, 已合并, 合并`,
  duplicate: `Duplicate, Duplicated, Closed (Duplicate), Open (Duplicate), 重复, 重复工单, 已重复`,
  cancelled: `Cancelled, Canceled, Deleted, Withdrawn, 已取消, 取消, 已作废, 作废, 已撤销, 撤销, 已撤回, 已删除`,
  invalid: `Invalid, 无效, 无效工单, 无效咨询`,
  test: `Test, 测试, 测试工单`,
};

const statusKey = (word: string): string => keyOf(simplified(word.normalize("NFKC").toLowerCase()));

const MEANING_OF = new Map(
  (Object.entries(WORDS) as [Exclude<StatusMeaning, "other">, string][]).flatMap(
    ([meaning, words]) => words.split(",").map((word) => [statusKey(word), meaning] as const),
  ),
);

export const statusMeaning = (status: string): StatusMeaning =>
  MEANING_OF.get(statusKey(status)) ?? "other";
