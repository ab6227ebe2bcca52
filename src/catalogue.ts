import noAssistantResidue from '../plugins/no-assistant-residue/index.ts'
import noAvailabilityMismatch from '../plugins/no-availability-mismatch/index.ts'
import noBlame from '../plugins/no-blame/index.ts'
import noBoilerplate from '../plugins/no-boilerplate/index.ts'
import noBrokenCitation from '../plugins/no-broken-citation/index.ts'
import noContentsMismatch from '../plugins/no-contents-mismatch/index.ts'
import noContradictoryFigure from '../plugins/no-contradictory-figure/index.ts'
import noContradictoryTime from '../plugins/no-contradictory-time/index.ts'
import noDuplicateText from '../plugins/no-duplicate-text/index.ts'
import noDurationMismatch from '../plugins/no-duration-mismatch/index.ts'
import noEmptySection from '../plugins/no-empty-section/index.ts'
import noEngagementBait from '../plugins/no-engagement-bait/index.ts'
import noHollowLink from '../plugins/no-hollow-link/index.ts'
import noImpossibleTime from '../plugins/no-impossible-time/index.ts'
import noInjectedLink from '../plugins/no-injected-link/index.ts'
import noLostHeading from '../plugins/no-lost-heading/index.ts'
import noMixedTimeZones from '../plugins/no-mixed-time-zones/index.ts'
import noPlaceholder from '../plugins/no-placeholder/index.ts'
import noRedundantMeridiem from '../plugins/no-redundant-meridiem/index.ts'
import noStatusMismatch from '../plugins/no-status-mismatch/index.ts'
import noSuspectedPlaceholder from '../plugins/no-suspected-placeholder/index.ts'
import noSuspectedUnrelatedLinks from '../plugins/no-suspected-unrelated-links/index.ts'
import noTimelineDisorder from '../plugins/no-timeline-disorder/index.ts'
import noUnkeptPromise from '../plugins/no-unkept-promise/index.ts'
import noUnrelatedLinks from '../plugins/no-unrelated-links/index.ts'
import noUnsourcedClaim from '../plugins/no-unsourced-claim/index.ts'
import noUnusedReference from '../plugins/no-unused-reference/index.ts'
import noVagueAttribution from '../plugins/no-vague-attribution/index.ts'
import noVagueQuantity from '../plugins/no-vague-quantity/index.ts'
import noWeekdayMismatch from '../plugins/no-weekday-mismatch/index.ts'
import requireOwner from '../plugins/require-owner/index.ts'
import requireSection from '../plugins/require-section/index.ts'
import requireSource from '../plugins/require-source/index.ts'
import requireTimeZone from '../plugins/require-time-zone/index.ts'
import type {RulePlugin} from './rules/define-rule.ts'
import type {Rule} from './rules/rule.ts'

/** All rules, in the order of the catalogue. */
export const plugins: readonly RulePlugin[] = [
  noPlaceholder,
  noSuspectedPlaceholder,
  noAssistantResidue,
  noHollowLink,
  noUnsourcedClaim,
  noVagueAttribution,
  requireSource,
  noBrokenCitation,
  noUnusedReference,
  requireOwner,
  requireSection,
  noEmptySection,
  noContentsMismatch,
  noLostHeading,
  noUnkeptPromise,
  noDuplicateText,
  noUnrelatedLinks,
  noSuspectedUnrelatedLinks,
  noInjectedLink,
  noImpossibleTime,
  noRedundantMeridiem,
  noWeekdayMismatch,
  noDurationMismatch,
  noAvailabilityMismatch,
  noTimelineDisorder,
  noContradictoryTime,
  noStatusMismatch,
  requireTimeZone,
  noMixedTimeZones,
  noContradictoryFigure,
  noVagueQuantity,
  noBlame,
  noBoilerplate,
  noEngagementBait
]

export const rules: readonly Rule[] = plugins.map(({rule}) => rule)
