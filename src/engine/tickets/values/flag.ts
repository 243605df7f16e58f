import { simplified } from "../headers/simplified";

const YES_WORDS = new Set(
  (
    "是 对 有 已 真 √ ✓ ✔ ☑ ✅ y yes t true 1 on 达标 已达标 已解决 成功 " +
    "是的 有效 已升级 升级 重复 已重复 投诉 超时 已超时"
  ).split(" "),
);
const NO_WORDS = new Set(
  (
    "否 不 无 未 假 不是 没有 × ✗ ✘ ✕ ☐ ❌ n no f false 0 off 未达标 不达标 未解决 失败 " +
    "无效 未升级 不重复 未重复 未投诉 未超时"
  ).split(" "),
);

/** A yes or no as people write it (mission C.3). Null: neither. */
export function parseFlag(text: string): boolean | null {
  const word = simplified(text.normalize("NFKC").trim().toLowerCase().replace(/️/g, ""));
  if (word === "x") return false;
  return YES_WORDS.has(word) ? true : NO_WORDS.has(word) ? false : null;
}

const OVERDUE =
  /^(?:已?超时|已?逾期|违约|已违约|sla violated|violated|breached|overdue|missed|late)$/;
const IN_TIME =
  /^(?:未超时|未逾期|按时|准时|及时|达标|已达标|sla met|within sla|met|achieved|on time|in time)$/;
const NOT_MET = /^(?:未达标|不达标|not met|failed)$/;

/** Words that say by themselves whether a ticket is overdue, whatever the header asks. */
export function parseOverdueWord(text: string): boolean | null {
  const word = simplified(text.normalize("NFKC").trim().toLowerCase());
  if (OVERDUE.test(word) || NOT_MET.test(word)) return true;
  return IN_TIME.test(word) ? false : null;
}
