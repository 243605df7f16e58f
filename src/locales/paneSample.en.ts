/** Made-up tickets for trying the pane, and the buttons for them. */
export const en = {
  try: "Try with sample tickets",
  tryText:
    "No tickets at hand? A sheet of 360 made-up tickets shows every step. It can be removed again at any time.",
  these: "These are made-up sample tickets.",
  remove: "Remove the sample",

  title: "Sample tickets",
  about: "Made-up tickets for trying the add-in. Nobody’s data; delete this sheet at any time.",
  headers: [
    "Ticket ID",
    "Created at",
    "First response at",
    "Resolved at",
    "Agent",
    "Group",
    "Customer",
    "Category",
    "Status",
    "CSAT score",
    "Reopens",
    "Escalated",
  ],
  agents: ["Amy", "Ben", "Chris", "Dana", "Eli", "Fay"],
  groups: ["Team 1", "Team 2"],
  categories: ["Returns", "Delivery", "Product question", "Installation", "Invoice"],
  solved: "Resolved",
  open: "Open",
  yes: "yes",
  no: "no",
};
