import type { en } from "./starterTables.en";

export const zh: typeof en = {
  fiveStars: "五星客服",
  topFive: "前 5%",
  lastTenth: "改进计划",
  lastPlace: "连续三个月末位",
  processReview: "首次解决率低于 60%",
  starList: "服务之星榜单",
};
