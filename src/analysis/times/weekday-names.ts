/** Weekdays in five languages, in full and as they are shortened in front of a date; the place in the week, 0 is Sunday. */
const names = [
  'sunday sun sonntag so dimanche dim domingo dom',
  'monday mon montag mo lundi lun lunes segunda segunda-feira seg',
  'tuesday tue tues dienstag di mardi mar martes terça terça-feira ter',
  'wednesday wed mittwoch mi mercredi mer miércoles mié quarta quarta-feira qua',
  'thursday thu thur thurs donnerstag do jeudi jeu jueves jue quinta quinta-feira qui',
  'friday fri freitag fr vendredi ven viernes vie sexta sexta-feira sex',
  'saturday sat samstag sa sonnabend samedi sam sábado sáb sabado sab'
]

const places: ReadonlyMap<string, number> = new Map(
  names.flatMap((words, index) => words.split(' ').map((name) => [name, index] as const))
)

/** The weekday that a word names; nothing for another word. */
export const weekdayNamed = (word: string): number | undefined => places.get(word.toLowerCase())
