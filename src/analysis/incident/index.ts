export {incidentOf, roleOfTelling} from './incident.ts'
export {apart} from './instants.ts'
export {type Telling, tellingsOf} from './tellings.ts'
export type {EventPlace, EventRole, Incident, IncidentEvent, Update} from './types.ts'
