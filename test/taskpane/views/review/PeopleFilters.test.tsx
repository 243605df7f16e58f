import { screen } from "@testing-library/react";
import { everybody } from "../../../../src/taskpane/state/review/reviewState";
import { PeopleFilters } from "../../../../src/taskpane/views/review/PeopleFilters";
import { show } from "../../../support/show";

describe("the search for a person", () => {
  it.each([
    ["en", "Search by name", "Clear the search"],
    ["zh-CN", "按姓名查找", "清除查找"],
  ] as const)("has a name, and its button too, in %s", async (language, search, clear) => {
    const onChange = jest.fn();
    const { user } = show(
      <PeopleFilters
        people={[]}
        review={{ ...everybody, search: "Ann" }}
        language={language}
        onChange={onChange}
      />,
    );
    expect(screen.getByRole("searchbox", { name: search })).toHaveValue("Ann");
    await user.click(screen.getByLabelText(clear));
    expect(onChange).toHaveBeenCalledWith({ search: "" });
  });
});
