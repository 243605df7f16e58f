import type { en } from "./dataTables.en";

export const zh: typeof en = {
  KPI_Columns: {
    title: "考核列映射",
    about: "工单表各列的识别结果。可改正字段、单位或日月顺序；留空则由程序识别。",
  },
  KPI_Agents: {
    title: "客服名单",
    about:
      "一个姓名一行；客服列相同的两个姓名按同一人计算。小组、岗位、入离职日期和缓冲期也在此填写。",
  },
  KPI_Exclusions: {
    title: "剔除规则",
    about: "哪些工单或评价不计入，以及原因；一行一条规则，须满足该行的全部条件。",
  },
  KPI_Settings: {
    title: "考核设置",
    about: "各项统计口径所依据的设置，随每次结果一起保存。",
  },
  KPI_Schedule: {
    title: "工作时间",
    about: "按星期填写上班时间，多行即多个时段；按工作时间计时的指标以此为准。",
  },
  KPI_Holidays: {
    title: "节假日与调休",
    about: "与平时不同的日子：法定放假和调休上班。可自行增加。",
  },
  KPI_Targets: {
    title: "时效目标",
    about: "首次响应和解决的时限，可按渠道和阶段分别设定。",
  },
  KPI_Inputs: {
    title: "人工评分",
    about: "由人录入的数值：质检、评分、考试、成本等。一行一个数值，注明客服、考核期和指标。",
  },
};
