import { HostCollection } from "../protocol/HostObject";
import { text } from "./argument";
import { Setting } from "./Setting";

/** This add-in's own settings in the workbook, kept as JSON; `document.settings` is the same store. */
export class SettingCollection extends HostCollection<Setting> {
  readonly className = "SettingCollection";

  items(): Setting[] {
    return [...this.session.book.settings.keys()].map((key) => new Setting(this.session, key));
  }

  find(key: unknown): Setting | null {
    const { settings } = this.session.book;
    return settings.has(text(key)) ? new Setting(this.session, text(key)) : null;
  }

  GetItemOrNullObject(key: unknown): Setting | null {
    return this.find(key);
  }

  /** Adding a key that exists replaces its value. */
  Add(key: unknown, value: unknown): Setting {
    this.session.book.settings.set(text(key), JSON.stringify(value));
    return new Setting(this.session, text(key));
  }
}
