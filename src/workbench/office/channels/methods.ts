/** Numbers of the host methods and events that the library uses. */
export const methods = {
  loadSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
} as const;

export const hostEvents = {
  selectionChanged: 2,
  richApiMessage: 33,
  commandInvoked: 39,
} as const;

export const succeeded = 0;

/** "The requested feature is not supported by the host." */
export const notSupported = 5000;
