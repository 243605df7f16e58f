import type { Exporter } from "./exporter";

/** One row per ticket, from systems of the West; headers as in their documentation (mission C.1). */
export const serviceDesks: readonly Exporter[] = [
  {
    id: "zendesk",
    own: `Summation column, Requester external id, Requester wait time, Agent wait time,
      Assignee stations, Group stations, Full resolution time, First reply time, Initially assigned at,
      Solved at, On hold time`,
    usual: `Id, Requester, Requester id, Requester email, Assignee, Group, Via, Created at, Updated at,
      Assigned at, Satisfaction Score, Reopens, Replies, Due date, Ticket type, Submitter, Organization,
      First resolution time`,
    knows: { utc: true },
  },
  {
    id: "freshdesk",
    own: `Agent interactions, Customer interactions, Every response status, Due by Time,
      Initial response time, Survey results, Time tracked, Last update time`,
    usual: `Ticket ID, Agent, Group, Source, Created time, Resolved time, Closed time,
      First response time, Resolution time, Resolution status, First response status, Contact ID,
      Full name, Association type, Internal agent`,
    knows: { hours: "business", clockCells: true },
  },
  {
    id: "jiraServiceManagement",
    own: `Issue key, Issue id, Σ Time Spent, Custom field (Time to resolution),
      Custom field (Time to first response), Custom field (Request Type), Project key, Time to first response`,
    usual: `Key, Summary, Reporter, Assignee, Created, Updated, Resolved, Resolution, Request Type,
      Issue Type, Time to resolution, Satisfaction, Satisfaction rating, Time Spent, Resolution date`,
    knows: { sla: true },
  },
  {
    id: "serviceNow",
    own: `sys_created_on, sys_created_at, sys_updated_on, sys_updated_at, sys_mod_count, incident_state, made_sla,
      assignment_group, business_stc, calendar_stc, business_duration, calendar_duration, u_symptom, cmdb_ci`,
    usual: `number, assigned_to, caller, caller_id, opened, opened_at, contact_type, reassignment_count, reopen_count, resolved_by, closed_by, resolved_at, closed_at, short_description,
      opened_by, priority, urgency, impact`,
    knows: { units: { business_stc: "seconds", calendar_stc: "seconds" } },
  },
  {
    id: "salesforce",
    own: `Case Owner, Case Owner Alias, Case Origin, Date/Time Opened, Date/Time Closed, Business Hours Age,
      Case Record Type, Case Reason, OwnerId`,
    usual: `Case Number, Age, CreatedDate, ClosedDate, IsEscalated, ContactId, AccountId, Account Name, Contact Name, Status, Priority,
      Subject, Escalated, Origin, Owner Queue`,
  },
  {
    id: "hubSpot",
    own: `Ticket name, Ticket owner, HubSpot team, Time to first agent email reply, Time to close,
      hs_pipeline, hs_pipeline_stage, hubspot_owner_id, hs_object_id, hs_ticket_priority, hs_ticket_id,
      Ticket status`,
    usual: `Ticket ID, Create date, Close date, Pipeline, Source, Record ID, Associated Contact, createdate,
      closed_date, time_to_close, time_to_first_agent_reply, Category`,
    knows: {
      units: { time_to_close: "milliseconds", time_to_first_agent_reply: "milliseconds" },
    },
  },
  {
    id: "intercom",
    own: `Conversation started at, Conversation first replied at, Conversation rating, Conversation tags,
      First closed at, Last closed at, Participating teammates, Teammate assigned, Conversation remark`,
    usual: `Conversation ID, Teammate, Channel, Team, Assigned agent, Rating, Closed by`,
  },
];
