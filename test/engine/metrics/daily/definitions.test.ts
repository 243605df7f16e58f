import { measureAgents, metricById } from "../../../../src/engine/metrics";
import { measured, notApplicable } from "../../../../src/engine/metrics/outcome";
import { defaultSettings } from "../../../../src/engine/metrics/settings";
import { agentDays, daily, dailyByAgent, dailyMeasurement } from "../../../support/agentDays";
import { serial, type TicketRow } from "../../../support/tickets";

const close = (value: number): number => expect.closeTo(value, 12) as number;

describe("volume and days", () => {
  it("[AGD2] counts customers served, else those who wrote, else calls answered", () => {
    const rows = [
      { received: 90, consults: 100 },
      { received: 9, consults: 10 },
    ];
    expect(daily("VOLUME", rows)).toEqual(measured(99, 2));
    expect(daily("VOLUME", [{ consults: 10 }])).toEqual(measured(10, 1));
    expect(daily("VOLUME", [{ callsAnswered: 7 }])).toEqual(measured(7, 1));
  });

  it("[AGD1] puts a row into the period of its day", () => {
    const march = { label: "2025-03", from: serial("2025-03-01"), to: serial("2025-04-01") };
    const rows = ["2025-02-28", "2025-03-01", "2025-03-31", "2025-04-01"].map((day, index) => ({
      day,
      received: 10 ** index,
    }));
    expect(dailyMeasurement("VOLUME", rows, march).team).toEqual(measured(110, 2));
  });

  it("[AGD1] is an agent's own, unless teams only are asked for", () => {
    const table = agentDays([{ received: 10, within30s: 0.9 }]);
    const settings = { ...defaultSettings, attribution: "team" } as const;
    const asked = measureAgents(table, metricById("WITHIN30S")!, { period: null, settings });
    expect(asked.agents).toEqual([{ agent: "A", outcome: notApplicable("notForAgents") }]);
    expect(asked.team).toEqual(measured(0.9, 10));
  });

  it("[AGD6] divides customers by days worked: 660 tickets, 6 people, 22 days are 5 a day (V076)", () => {
    const rows = Array.from({ length: 6 }, (_, person): TicketRow[] =>
      Array.from({ length: 22 }, () => ({ agent: `P${person}`, received: 5, workedDays: 1 })),
    ).flat();
    expect(daily("PERDAY", rows)).toEqual(measured(5, 132));
    const months = Array.from({ length: 6 }, (_, person) => ({
      agent: `P${person}`,
      received: 110,
      workedDays: 22,
    }));
    expect(daily("PERDAY", months)).toEqual(measured(5, 132));
  });

  it("[AGD6] does not count days off, and asks how many days a month had", () => {
    const rows = [
      { received: 12, workedDays: 1 },
      { received: 0, workedDays: 1 },
    ];
    expect(daily("PERDAY", rows)).toEqual(measured(12, 1));
    expect(daily("PERDAY", [{ received: 300 }])).toMatchObject(notApplicable("missingColumn"));
    expect(daily("PERDAY", [{ received: 300, workedDays: null }])).toEqual(
      notApplicable("noTickets"),
    );
  });

  it("[AGD18] divides the cost by the customers served", () => {
    expect(daily("COST", [{ cost: 300, received: 100 }])).toEqual(measured(3, 100));
  });
});

describe("satisfaction of agents' days", () => {
  const rows = [
    { goodRatings: 18, ratings: 20, satisfiedShare: 0.9, received: 100, participationShare: 0.2 },
    { goodRatings: 1, ratings: 5, satisfiedShare: 0.2, received: 10, participationShare: 0.5 },
  ];
  const without = (...fields: (keyof TicketRow)[]): TicketRow[] =>
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).filter(([field]) => !fields.includes(field as keyof TicketRow)),
      ),
    );

  it("[AGD3] is good ratings by ratings, else the shares by the nearest weight there is", () => {
    expect(daily("CSAT", rows)).toEqual(measured(19 / 25, 25));
    expect(daily("CSAT", without("goodRatings"))).toEqual(measured(close(19 / 25), 25));
    expect(daily("CSAT", without("goodRatings", "ratings"))).toEqual(measured(close(19 / 25), 25));
    expect(daily("CSAT", without("goodRatings", "ratings", "participationShare"))).toEqual(
      measured(close(92 / 110), 110),
    );
  });

  it("[AGD3] says in the note which definition was used", () => {
    const noted = (table: TicketRow[]) => dailyMeasurement("CSAT", table).note.daily;
    expect([
      noted(rows),
      noted(without("goodRatings")),
      noted(without("goodRatings", "ratings")),
    ]).toEqual([0, 1, 2]);
  });

  it("[AGD3] tells bad ratings only by their number", () => {
    expect(daily("BADRATING", [{ badRatings: 2, ratings: 20 }])).toEqual(measured(0.1, 20));
    expect(daily("BADRATING", without("goodRatings"))).toMatchObject(
      notApplicable("missingColumn"),
    );
    expect(daily("GOODRATING", rows)).toEqual(measured(19 / 25, 25));
  });

  it("[AGD4] measures participation by surveys, else by customers", () => {
    expect(daily("PARTICIPATION", [{ ratings: 5, surveysSent: 20, received: 50 }])).toEqual(
      measured(0.25, 20),
    );
    expect(daily("PARTICIPATION", rows)).toEqual(measured(close(25 / 110), 110));
    expect(daily("PARTICIPATION", [{ ratings: 5, received: 50 }])).toEqual(measured(0.1, 50));
  });
});

describe("times of agents' days", () => {
  it("[AGD7] weigh mean times by customers; reply time is in seconds", () => {
    const rows = [
      { replyMean: 0.5, firstReplyMean: 2, resolutionDuration: 60, received: 30 },
      { replyMean: 1, firstReplyMean: 1, resolutionDuration: 180, received: 10 },
    ];
    expect(daily("REPLYTIME", rows)).toEqual(measured(37.5, 40));
    expect(daily("FRT.MEAN", rows)).toEqual(measured(1.75, 40));
    expect(daily("RESOLUTION.MEAN", rows)).toEqual(measured(close(1.5), 40));
    expect(daily("WITHIN3MIN", [{ within3min: 0.9, consults: 20 }])).toEqual(measured(0.9, 20));
    expect(daily("RESOLUTION", rows)).toEqual(notApplicable("otherGrain"));
  });

  it("[AGD8] adds wrap-up to talk for handling time, and does without neither", () => {
    const calls = [
      { talkMean: 3, wrapUpMean: 1, callsAnswered: 30 },
      { talkMean: 5, wrapUpMean: 3, callsAnswered: 10 },
    ];
    expect(daily("AHT", calls)).toEqual(measured(5, 40));
    expect(daily("AHT", [{ talkMean: 3, callsAnswered: 30 }])).toMatchObject(
      notApplicable("missingColumn"),
    );
    expect(daily("AHT", [{ handleDuration: 6, received: 5 }])).toEqual(measured(6, 5));
  });

  it("[AGD8] divides all talk time by all calls", () => {
    const months = [
      { talkTotal: 120, callsAnswered: 30 },
      { talkTotal: 80, callsAnswered: 10 },
    ];
    expect(daily("TALKTIME", months)).toEqual(measured(5, 40));
    expect(daily("TALKTIME", [{ talkMean: 3, callsAnswered: 30 }])).toEqual(measured(3, 30));
  });

  it("[AGD14] weigh refunds and disputes by customers served", () => {
    const rows = [
      {
        refundDuration: 120,
        returnDuration: 4320,
        platformHelpShare: 0.01,
        platformJudgedShare: 0,
        received: 90,
      },
      {
        refundDuration: 720,
        returnDuration: 4320,
        platformHelpShare: 0.11,
        platformJudgedShare: 0,
        received: 10,
      },
    ];
    expect(daily("REFUNDTIME", rows)).toEqual(measured(close(3), 100));
    expect(daily("RETURNTIME", rows)).toEqual(measured(close(72), 100));
    expect(daily("PLATFORM.HELP", rows)).toEqual(measured(close(0.02), 100));
    expect(daily("PLATFORM.JUDGED", rows)).toEqual(measured(0, 100));
  });
});

describe("service of agents' days", () => {
  it("[AGD9] weighs the reply rate by those who wrote, and takes nothing from 未回复人数", () => {
    const rows = [
      { replyShare: 1, consults: 50, received: 50, unanswered: 3 },
      { replyShare: 0.9, consults: 100, received: 90, unanswered: 30 },
    ];
    expect(daily("REPLYRATE", rows)).toEqual(measured(close(140 / 150), 150));
    expect(daily("REPLYRATE", [{ consults: 50, unanswered: 3 }])).toMatchObject(
      notApplicable("missingColumn"),
    );
  });

  it("[AGD10] divides customers passed on, or answered slowly, by those served", () => {
    const rows = [{ transferredOut: 5, slowReplies: 10, received: 100 }];
    expect(daily("TRANSFER", rows)).toEqual(measured(0.05, 100));
    expect(daily("SLOWREPLY", rows)).toEqual(measured(0.1, 100));
  });

  it("[AGD5] takes a call centre's own first contact resolution", () => {
    const rows = [
      { firstContactShare: 0.8, callsAnswered: 30 },
      { firstContactShare: 0.6, callsAnswered: 10 },
    ];
    expect(daily("FCR", rows)).toEqual(measured(close(0.75), 40));
  });

  it("[AGD13] measures calls by those offered", () => {
    const rows = [
      {
        callsOffered: 100,
        callsAnswered: 90,
        answeredShare: 0.9,
        serviceLevelShare: 0.8,
        abandonedShare: 0.08,
      },
      {
        callsOffered: 300,
        callsAnswered: 180,
        answeredShare: 0.6,
        serviceLevelShare: 0.4,
        abandonedShare: 0.4,
      },
    ];
    expect(daily("ANSWERED", rows)).toEqual(measured(270 / 400, 400));
    expect(daily("SERVICELEVEL", rows)).toEqual(measured(close(0.5), 400));
    expect(daily("ABANDONED", rows)).toEqual(measured(close(0.32), 400));
    const shares = rows.map(({ callsOffered, answeredShare }) => ({ callsOffered, answeredShare }));
    expect(daily("ANSWERED", shares)).toEqual(measured(close(270 / 400), 400));
  });
});

describe("sales of agents' days", () => {
  const funnel = { inquiries: 200, orders: 100, payers: 85, sales: 17_000 };

  it("[AGD11] follows customers from question to order to payment (V078)", () => {
    expect(daily("CONVERSION", [funnel])).toEqual(measured(0.5, 200));
    expect(daily("PAYMENT", [funnel])).toEqual(measured(0.85, 100));
    expect(daily("CONVERSION.PAID", [funnel])).toEqual(measured(0.425, 200));
  });

  it("[AGD11] takes the sheet's own rate where it does not tell orders", () => {
    const rows = [
      { inquiries: 100, conversionShare: 0.6 },
      { inquiries: 300, conversionShare: 0.4 },
    ];
    expect(daily("CONVERSION", rows)).toEqual(measured(close(0.45), 400));
    expect(daily("CONVERSION", [{ conversionShare: 0.6, received: 100 }])).toMatchObject(
      notApplicable("missingColumn"),
    );
  });

  it("[AGD12] divides sales by paying customers, net of refunds where that is told (V078)", () => {
    expect(daily("AOV", [funnel])).toEqual(measured(200, 85));
    expect(daily("AOV", [{ ...funnel, netSales: 15_300 }])).toEqual(measured(180, 85));
    const means = [
      { averageOrderValue: 100, payers: 30 },
      { averageOrderValue: 200, payers: 10 },
    ];
    expect(daily("AOV", means)).toEqual(measured(125, 40));
  });

  it("[AGD12] is each agent's own", () => {
    const rows = [
      { agent: "A", sales: 1000, payers: 10 },
      { agent: "B", sales: 900, payers: 3 },
      { agent: "B", sales: 300, payers: 3 },
    ];
    expect(dailyByAgent("AOV", rows)).toEqual({ A: measured(100, 10), B: measured(200, 6) });
  });
});
