import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { Language } from "../../locales/language";
import { paneWords } from "../../locales/pane";
import type { Preferences } from "../state/preferences";

interface AppearanceMenuProps {
  readonly language: Language;
  readonly appearance: Preferences["appearance"];
  readonly onChange: (change: Partial<Preferences>) => void;
}

const appearances = ["auto", "light", "dark", "contrast"] as const;

/** Language and colours, for this person on this machine. */
export function AppearanceMenu({ language, appearance, onChange }: AppearanceMenuProps) {
  const words = paneWords[language].appearance;
  return (
    <Menu checkedValues={{ language: [language], appearance: [appearance] }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" size="small">
          {words.menu}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{words.language}</MenuGroupHeader>
            <MenuItemRadio
              name="language"
              value="zh-CN"
              lang="zh-CN"
              onClick={() => onChange({ language: "zh-CN" })}
            >
              中文
            </MenuItemRadio>
            <MenuItemRadio
              name="language"
              value="en"
              lang="en"
              onClick={() => onChange({ language: "en" })}
            >
              English
            </MenuItemRadio>
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{words.theme}</MenuGroupHeader>
            {appearances.map((name) => (
              <MenuItemRadio
                key={name}
                name="appearance"
                value={name}
                onClick={() => onChange({ appearance: name })}
              >
                {words[name]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
