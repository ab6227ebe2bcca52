/** What a profile may ask an article to tell. */
export type Need =
  | 'summary'
  | 'when'
  | 'impact'
  | 'timeline'
  | 'cause'
  | 'resolution'
  | 'follow-up'
  | 'lessons'
  | 'status'
