import { loadPreferences, savePreferences } from "../../../src/taskpane/state/preferences";

const unset = { language: null, appearance: "auto", hintsHidden: false, reviewer: "" };

describe("preferences", () => {
  beforeEach(() => localStorage.clear());

  it("follow Office until somebody sets them", () => {
    expect(loadPreferences()).toEqual(unset);
  });

  it("come back as they were set", () => {
    const set = {
      language: "en",
      appearance: "contrast",
      hintsHidden: true,
      reviewer: "Li",
    } as const;
    savePreferences(set);
    expect(loadPreferences()).toEqual(set);
  });

  it.each(["", "{", "null", '{"language":"fr","appearance":"auto","hintsHidden":false}'])(
    "do without what is stored if it cannot be used: %s",
    (stored) => {
      localStorage.setItem("service-kpi.pane", stored);
      expect(loadPreferences()).toEqual(unset);
    },
  );
});
