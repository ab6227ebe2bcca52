import {anyOf, either} from '../../article/text/any-of.ts'
/** How a form tells its writer what to put down, in the place where it would stand. */
export const instruction = either(
  anyOf(
    [
      '(?:briefly )?(?:describe|explain|summari[sz]e|outline|specify|indicate|state (?:the|what|whether)|provide (?:a|an|the|links?)|list (?:all|any|of|the)|include (?:a|an|all|any|the)|add (?:any|follow|links?)|fill in|document (?:any|how|the|what))',
      'décri(?:re|vez|s)',
      'expliquez',
      'indique[rz]',
      'préciser',
      'lister',
      'beschreib(?:en|e|t)\\b',
      'erkläre',
      'kurze beschreibung',
      'describ(?:a|e|ir)',
      'explique',
      'indique',
      'indicar',
      'detall(?:e|ar)',
      'cuantificar',
      'provea',
      'proporcione',
      'descrev(?:a|er)',
      'descriver?e',
      'beschrijf',
      'опишите',
      'укажите'
    ],
    'iu',
    '^(?:[^:：]{1,40}[:：]\\W{0,6})?[\\W_]{0,4}',
    '(?!\\p{L})'
  ),
  /^(?:[^:：]{1,40}[:：]\W{0,6})?\W{0,4}(?:简要|描述|列出|说明|填写|请填|补充说明|写清楚|記載|記入)/iu
)

/** A day or a time that is still open: "AAAA-MM-DD", "TT.MM.JJJJ", "xxxx / xx / xx", "HH:MM". */
export const openDate =
  /\b(?:YYYY|AAAA|JJJJ)[-./ ]{0,3}MM|\b(?:DD|JJ|TT)[-./]MM[-./](?:YYYY|AAAA|JJJJ)|\bx{4}[ /.-]{1,3}xx\b|\bHH[:h]MM\b/i

/** Words in brackets in the place of a value: "Título: (por ejemplo, …)". */
export const valueInBrackets = /^(?:[^:：()]{1,60}[:：])?[\s*_]{0,6}\([^()\n]{4,300}\)[\s*_.]{0,4}$/u

/** A label with nothing behind it. */
export const bareLabel = /^[^:：.!?]{2,60}[:：][\s*_]{0,4}$/u

/** One of the values to choose from in "critical / high / medium / low". */
export const oneOfChoice = /^\s?\p{L}[\p{L} -]{0,30}$/u
