import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { useKeptFocus } from "../../../src/taskpane/state/useKeptFocus";

/** A list whose lines go when they are pressed; the last leaves a way to begin anew. */
function Lines({ names }: { readonly names: readonly string[] }) {
  const main = useKeptFocus();
  const [left, setLeft] = useState(names);
  return (
    <>
      <main ref={main}>
        <h2>Lines</h2>
        <div>
          {left.map((name) => (
            <p key={name}>
              <button onClick={() => setLeft(left.filter((other) => other !== name))}>
                {name}
              </button>
            </p>
          ))}
          {left.length === 0 && <button>Create</button>}
        </div>
        <button>Below</button>
      </main>
      <p>Beside</p>
    </>
  );
}

const button = (name: string) => screen.getByRole("button", { name });

describe("the keyboard's place", () => {
  // The DOM of these tests forgets that it has the focus once the element with it is gone.
  beforeEach(() => jest.spyOn(document, "hasFocus").mockReturnValue(true));
  afterEach(() => jest.restoreAllMocks());

  it("[PANE30] goes on at what followed, when the control that it was on is gone", async () => {
    render(<Lines names={["a", "b", "c"]} />);
    button("b").focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(button("c")).toHaveFocus());
  });

  it("[PANE30] stays in the part that it was in, as long as that has a stop", async () => {
    render(<Lines names={["a", "b"]} />);
    button("b").focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(button("a")).toHaveFocus());
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(button("Create")).toHaveFocus());
  });

  it("[PANE30] is left alone where somebody has clicked elsewhere, or is in the sheet", async () => {
    const drawn = render(<Lines names={["a", "b"]} />);
    button("b").focus();
    await userEvent.click(screen.getByText("Beside"));
    drawn.rerender(<Lines key="new" names={["a", "b"]} />);
    await nextTurn();
    expect(document.body).toHaveFocus();

    button("b").focus();
    jest.spyOn(document, "hasFocus").mockReturnValue(false);
    drawn.rerender(<Lines key="newer" names={["a", "b"]} />);
    await nextTurn();
    expect(document.body).toHaveFocus();
  });
});

const nextTurn = () => new Promise((resolve) => setTimeout(resolve));
