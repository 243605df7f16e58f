import type { en } from "./cli.en";

export const zh: typeof en = {
  usage: {
    score:
      "npm run --silent score -- --book 文件 --month 2025-03 [--profile regular|launch|文件.json] [--sheet 工作表] [--out 结果.xlsx] [--json] [--language zh|en]",
    calc: 'npm run --silent calc -- --book 文件 [--sheet 工作表] [--language zh|en] "=公式"',
  },
  usageIs: (usage) => `用法：${usage}`,
  unknownOption: (found) => `没有 ${found} 这个选项。`,
  needsValue: (option) => `选项 ${option} 需要一个值。`,
  missing: (option) => `缺少选项 ${option}。`,
  tooMany: (found) => `多了一个参数：${found}。`,
  noFormula: (found) => `应为以“=”开头的公式，实际为${found === "" ? "空" : `“${found}”`}。`,
  language: (found) => `--language 应为 zh 或 en，实际为“${found}”。`,
  month: (found) => `--month 应为月份，例如 2025-03，实际为“${found}”。`,
  profile: (found) => `--profile 应为 regular、launch 或 .json 文件，实际为“${found}”。`,
  noFile: (file) => `没有 ${file} 这个文件。`,
  folder: (file) => `${file} 是文件夹，应为文件。`,
  unreadableFile: (file, detail) => `${file} 无法读取：${detail}。`,
  unwritable: (file, detail) => `${file} 无法写入：${detail}。`,
  unwritableBecause: {
    ENOENT: "所在文件夹不存在",
    ENOTDIR: "所在文件夹不存在",
    EISDIR: "已有同名文件夹",
    EACCES: "没有写入权限",
    EPERM: "没有写入权限，或文件正被其他程序打开",
    EBUSY: "文件正被其他程序打开",
    EROFS: "磁盘是只读的",
    ENOSPC: "磁盘已满",
  },
  notXlsx: (file) => `--out 应以 .xlsx 结尾，实际为“${file}”。`,
  sameFile: (file) => `--out：${file} 就是输入文件，请换一个名字。`,
  profileRefused: (file, sentence) => `${file}：${sentence}`,
  noSheet: (found, sheets) => `工作簿里没有“${found}”这张工作表；有：${sheets}。`,
  noTicketSheet: (sheets) =>
    `没有一张工作表可以读作工单；应有包含客服和时间的表头。工作表：${sheets}。`,
  sheetRefused: (sheet, sentence) => `工作表“${sheet}”：${sentence}`,
  noTickets: (month, months) =>
    `${month} 没有任何人的工单；表中的工单属于 ${months === "" ? "无法读出的月份" : months}。`,
  warning: (sentence) => `提示：${sentence}`,
  notRead: (file) => `${file} 中没有带进来的内容：`,
  notWritten: (file) => `${file} 无法保存的内容：`,
  written: (file, sheet) => `已写入 ${file}，结果在工作表“${sheet}”。`,
  formulaError: (error) => `公式的结果是 ${error}。`,
  summary: (tickets, agents, problems) =>
    `读取工单 ${tickets} 张，评分客服 ${agents} 人，表中问题 ${problems} 项。`,
  columns: {
    rank: "排名",
    agent: "客服",
    group: "小组",
    tickets: "工单量",
    composite: "综合得分",
    coverage: "覆盖率",
    tier: "等级",
  },
};
