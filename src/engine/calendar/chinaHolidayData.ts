import type { ChinaArrangement } from "./chinaHolidays";

/**
 * Holidays of mainland China as the State Council's General Office announces them each year
 * (国务院办公厅关于部分节假日安排的通知), by way of the package chinese-days (MIT). Written by
 * `npm run holidays`; not edited by hand.
 */
export const chinaHolidayData: Readonly<Record<number, readonly ChinaArrangement[]>> = {
  "2019": [
    { holiday: "newYear", off: "01-01", worked: "" },
    { holiday: "springFestival", off: "02-04/02-10", worked: "02-02 02-03" },
    { holiday: "qingming", off: "04-05/04-07", worked: "" },
    { holiday: "labourDay", off: "05-01/05-04", worked: "04-28 05-05" },
    { holiday: "dragonBoat", off: "06-07/06-09", worked: "" },
    { holiday: "midAutumn", off: "09-13/09-15", worked: "" },
    { holiday: "nationalDay", off: "10-01/10-07", worked: "09-29 10-12" },
  ],
  "2020": [
    { holiday: "newYear", off: "01-01", worked: "" },
    { holiday: "springFestival", off: "01-24/02-02", worked: "01-19" },
    { holiday: "qingming", off: "04-04/04-06", worked: "" },
    { holiday: "labourDay", off: "05-01/05-05", worked: "04-26 05-09" },
    { holiday: "dragonBoat", off: "06-25/06-27", worked: "06-28" },
    { holiday: "nationalDay", off: "10-01/10-08", worked: "09-27 10-10" },
  ],
  "2021": [
    { holiday: "newYear", off: "01-01/01-03", worked: "" },
    { holiday: "springFestival", off: "02-11/02-17", worked: "02-07 02-20" },
    { holiday: "qingming", off: "04-03/04-05", worked: "" },
    { holiday: "labourDay", off: "05-01/05-05", worked: "04-25 05-08" },
    { holiday: "dragonBoat", off: "06-12/06-14", worked: "" },
    { holiday: "midAutumn", off: "09-19/09-21", worked: "09-18" },
    { holiday: "nationalDay", off: "10-01/10-07", worked: "09-26 10-09" },
  ],
  "2022": [
    { holiday: "newYear", off: "01-01/01-03 12-31", worked: "" },
    { holiday: "springFestival", off: "01-31/02-06", worked: "01-29 01-30" },
    { holiday: "qingming", off: "04-03/04-05", worked: "04-02" },
    { holiday: "labourDay", off: "04-30/05-04", worked: "04-24 05-07" },
    { holiday: "dragonBoat", off: "06-03/06-05", worked: "" },
    { holiday: "midAutumn", off: "09-10/09-12", worked: "" },
    { holiday: "nationalDay", off: "10-01/10-07", worked: "10-08 10-09" },
  ],
  "2023": [
    { holiday: "newYear", off: "01-01/01-02", worked: "" },
    { holiday: "springFestival", off: "01-21/01-27", worked: "01-28 01-29" },
    { holiday: "qingming", off: "04-05", worked: "" },
    { holiday: "labourDay", off: "04-29/05-03", worked: "04-23 05-06" },
    { holiday: "dragonBoat", off: "06-22/06-24", worked: "06-25" },
    { holiday: "midAutumn", off: "09-29", worked: "" },
    { holiday: "nationalDay", off: "09-30/10-06", worked: "10-07 10-08" },
  ],
  "2024": [
    { holiday: "newYear", off: "01-01", worked: "" },
    { holiday: "springFestival", off: "02-10/02-17", worked: "02-04 02-18" },
    { holiday: "qingming", off: "04-04/04-06", worked: "04-07" },
    { holiday: "labourDay", off: "05-01/05-05", worked: "04-28 05-11" },
    { holiday: "dragonBoat", off: "06-10", worked: "" },
    { holiday: "midAutumn", off: "09-15/09-17", worked: "09-14" },
    { holiday: "nationalDay", off: "10-01/10-07", worked: "09-29 10-12" },
  ],
  "2025": [
    { holiday: "newYear", off: "01-01", worked: "" },
    { holiday: "springFestival", off: "01-28/02-04", worked: "01-26 02-08" },
    { holiday: "qingming", off: "04-04/04-06", worked: "" },
    { holiday: "labourDay", off: "05-01/05-05", worked: "04-27" },
    { holiday: "dragonBoat", off: "05-31/06-02", worked: "" },
    { holiday: "nationalDay", off: "10-01/10-05 10-07/10-08", worked: "09-28 10-11" },
    { holiday: "midAutumn", off: "10-06", worked: "" },
  ],
  "2026": [
    { holiday: "newYear", off: "01-01/01-03", worked: "01-04" },
    { holiday: "springFestival", off: "02-15/02-23", worked: "02-14 02-28" },
    { holiday: "qingming", off: "04-04/04-06", worked: "" },
    { holiday: "labourDay", off: "05-01/05-05", worked: "05-09" },
    { holiday: "dragonBoat", off: "06-19/06-21", worked: "" },
    { holiday: "midAutumn", off: "09-25/09-27", worked: "" },
    { holiday: "nationalDay", off: "10-01/10-07", worked: "09-20 10-10" },
  ],
};
