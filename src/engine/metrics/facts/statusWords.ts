/**
 * Spellings of a ticket's status (mission C.5). A word of neither list says nothing about whether
 * the ticket is resolved.
 */
const resolvedLike = words(`
  solved, resolved, closed, done, completed, complete, fixed, finished,
  已解决, 已完成, 已关闭, 已办结, 已结单, 已完结, 已结案, 已归档, 完结, 完成, 办结, 结单, 关闭, 解决`);

const openLike = words(`
  new, open, opened, reopened, active, assigned, unassigned, in progress, work in progress, pending,
  on hold, hold, waiting, waiting on customer, waiting for customer, waiting on third party,
  awaiting user info, awaiting problem, awaiting vendor, awaiting evidence, to do, todo,
  未分配, 待分配, 待受理, 待处理, 处理中, 受理中, 跟进中, 进行中, 已打开, 已受理, 已分配, 开启, 打开, 新建,
  挂起, 已挂起, 暂停, 待确认, 待回复, 待反馈, 未解决, 未完成, 未关闭, 重新打开, 已重开`);

export function statusKind(status: string): "resolved" | "open" | "other" {
  const word = normalised(status);
  return resolvedLike.has(word) ? "resolved" : openLike.has(word) ? "open" : "other";
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(",").map(normalised));
}

/** Full-width forms, case, spaces, hyphens and underscores do not distinguish a status. */
function normalised(status: string): string {
  return status
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]+/g, "");
}
