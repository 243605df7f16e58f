import { problem, type HostProblemCode } from "../../src/host/problem";
import { problemSentence } from "../../src/host/problemSentence";
import { en } from "../../src/locales/host.en";

const codes = Object.keys(en) as HostProblemCode[];

describe.each(["zh-CN", "en"] as const)("what Excel refused, in %s", (language) => {
  it.each(codes)("is a sentence: %s", (code) => {
    const sentence = problemSentence(problem(code, "工单"), language);
    expect(sentence).toMatch(/[.。]$/);
    expect(sentence).not.toMatch(/undefined|null/);
  });

  it("names the sheet meant, or says that it is the sheet", () => {
    expect(problemSentence(problem("sheetProtected", "工单"), language)).toContain("“工单”");
    expect(problemSentence(problem("sheetProtected"), language)).not.toContain("“”");
  });
});
