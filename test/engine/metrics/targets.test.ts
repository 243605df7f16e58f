import { measured } from "../../../src/engine/metrics/outcome";
import type { ResponseTarget } from "../../../src/engine/metrics/targets";
import { measure, measurement } from "../../support/measure";

const asked = { createdAt: "2025-03-03 09:00" };
const after = (minutes: number, channel: string) => ({
  ...asked,
  channel,
  firstResponseDuration: minutes,
});
const target = (channel: string, phase: string, minutes: number): ResponseTarget => ({
  of: "firstResponse",
  channel,
  phase,
  minutes,
});
const later = { asOf: "2025-04-30" };

describe("a ticket's own target", () => {
  const targets = [
    target("", "", 60),
    target("在线", "", 0.5),
    target("在线", "大促", 1),
    target("", "大促", 90),
  ];
  const rows = [after(0.6, "在线"), after(70, "邮件"), after(45, "电话")];

  it("[TGT1] [FRT5] is that of its channel, and of the phase", () => {
    const within = (phase: string) => measure("FRT.WITHIN", rows, { ...later, targets, phase });
    expect(within("")).toEqual(measured(1 / 3, 3));
    expect(within("大促")).toEqual(measured(1, 3));
  });

  it("[TGT1] is the usual one for other channels", () => {
    const options = { ...later, targets: [target("chat", "", 1)] };
    expect(measure("FRT.WITHIN", [after(20, "Mail"), after(1, "CHAT")], options)).toEqual(
      measured(1, 2),
    );
  });

  it("[TGT1] is told to be missing where the sheet has no channels", () => {
    const { createdAt } = asked;
    const row = { createdAt, firstResponseDuration: 20 };
    expect(measurement("FRT.WITHIN", [row], { ...later, targets }).note.dropped).toEqual([
      "channelTargets",
    ]);
  });

  it("[RES6] decides whether a resolution is in time", () => {
    const resolved = { ...asked, resolvedAt: "2025-03-03 11:00", channel: "电话" };
    const own = { of: "resolution", channel: "电话", phase: "", minutes: 60 } as const;
    expect(measure("RESOLVED.WITHIN", [resolved], later)).toEqual(measured(1, 1));
    expect(measure("RESOLVED.WITHIN", [resolved], { ...later, targets: [own] })).toEqual(
      measured(0, 1),
    );
  });

  it("[FRT5] (V082) of turns in a chat, one a row, is the three-minute rate", () => {
    const first = { createdAt: "2025-03-03 10:10:15", firstResponseAt: "2025-03-03 10:18:10" };
    const second = { createdAt: "2025-03-03 10:18:30", firstResponseAt: "2025-03-03 10:19:00" };
    const options = { ...later, firstResponseTargetMinutes: 3 };
    expect(measure("FRT.WITHIN", [first], options)).toEqual(measured(0, 1));
    expect(measure("FRT.WITHIN", [first, second], options)).toEqual(measured(0.5, 2));
  });
});
