import {wordsOf} from '../../../article/text/stems.ts'

/**
 * What articles on incidents are about. A title with such a word is at home under each of them, also where it shares no
 * word with the article: "Expired certificate on the load balancer" under "DNS was down". Words that other fields use too
 * are left out: a cloud, a patch, a container.
 */
const operations = `
outage outages downtime uptime postmortem postmortems post-mortem disruption disruptions failover rollback latency throttling
unavailable unreachable ddos botnet botnets ransomware malware phishing infostealer trojan rootkit backdoor spyware zero-day
vulnerability vulnerabilities exploit exploited breach breaches breached cyberattack cyberattacks cyber cybersecurity
cybercrime cyberwarfare hackers hacker hacked encryption firewall dns bgp nameserver router routers routing datacenter
datacenters datacentre datacentres data-center data-centre kubernetes k8s etcd database databases postgres postgresql mysql
redis kafka rabbitmq elasticsearch mongodb deployment deployments certificate certificates tls ssl vpn broadband telecom isp
backup backups redundancy replication load-balancer load-balancing cdn aws ec2 azure gcp devops sre observability prometheus
grafana opentelemetry linux kernel docker terraform ansible jenkins github gitlab server servers api apis authentication
password passwords credentials antivirus cve on-call runbook incident-response incident-report incident-management
root-cause crashed
ausfall storung storungen rechenzentrum rechenzentren sicherheitslucke sicherheitslucken schwachstelle datenleck cyberangriff
hackerangriff netzausfall stromausfall coupure cyberattaque cybersecurite serveurs vulnerabilite rancongiciel panne pannes
apagon ciberataque ciberataques ciberseguridad servidores vulnerabilidad interrupcion apagao ciberseguranca instabilidade
vulnerabilidade interrupcao
`

/**
 * Fields that articles on incidents seldom touch, by words that seldom mean anything else there: no actor (of a threat), no
 * cookies, no chef. Where an article speaks of such a field (an airline, a hospital, a bank), its words are at home.
 */
const others: Readonly<Record<string, string>> = {
  food: `recipe recipes cook cooking kitchen bake baking baked cake cakes stew soup salad dessert breakfast brunch dinner chefs
restaurant restaurants delicious tasty ingredients sourdough pasta pizza grill barbecue vegan vegetarian cocktail cocktails
wines beer coffee chocolate rezept rezepte kochen backen kuchen apfelkuchen lecker wein recette recettes gateau gratin receta
recetas tortilla vino receita receitas bolo vinho`,
  travel: `travelers travellers vacation vacations holiday holidays beach beaches resort resorts hotel hotels cruise cruises
itinerary sightseeing tourist tourists tourism backpacking campsite getaway getaways hiking airbnb urlaub strand strande
wanderweg wanderwege plage plages vacances playa playas vacaciones praia praias ferias`,
  home: `garden gardens gardening gardener gardeners lettuce tomatoes orchids roses houseplants lawn bedroom bedrooms sofa
mattress curtains wallpaper decor declutter farmhouse furniture renovation garten gartentipps tomaten jardinage rosiers
orquideas jardim suculentas`,
  animals: `dog dogs puppy puppies cat cats kitten kittens pets horse horses hund hunde katze katzen katzenrassen chien chiens
perro perros gato gatos cachorro cachorros`,
  celebrities: `celebrity celebrities actress actresses singer singers rapper popstar pop-star kardashian kardashians royals
prince princess duchess wedding weddings divorce divorced romance boyfriend girlfriend fiance baby-bump baby-name paparazzi
gossip red-carpet oscars grammys hollywood bollywood net-worth schauspieler schauspielerin sanger sangerin promi promis
hochzeit zwillinge actrice chanteur chanteuse mariage actriz cantante boda novia novio famosos atriz cantora casamento famosas
celebridades`,
  sport: `football footballer soccer basketball baseball hockey tennis golf cricket rugby boxing boxer wrestling ufc nfl nba nhl
mlb fifa uefa olympic olympics striker goalkeeper quarterback touchdown coach coaches playoffs championship championships
stadium tournament semifinal midfielder cup-final fussball bundesliga torwart pokal sturmer buteur entraineur futbol delantero
entrenador futebol atacante goleiro libertadores`,
  health: `diet diets dieting weight-loss lose-weight fasting calories vitamin vitamins supplements workout workouts yoga fitness
stretching back-pain belly-fat cholesterol diabetes cancer cardiologist dermatologist snoring menopause pregnancy pregnant
wellness abnehmen diat ruckenschmerzen regime maigrir ventre dieta adelgazar embarazo emagrecer gravidez`,
  money: `mortgage mortgages refinance retirement dividend dividends ira 401k millionaire billionaire lottery jackpot credit-card
credit-cards real-estate tax-refund rente aktien lotto altersvorsorge hypotheque retraite hipoteca jubilacion loteria
aposentadoria`
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const ours = setOf(operations)
const theirs = new Map(
  Object.entries(others).flatMap(([field, words]) => [...setOf(words)].map((word) => [word, field]))
)

/** Words and pairs of words (`weight-loss`). */
const termsOf = (text: string): string[] => {
  const words = wordsOf(text).map((word) => word.toLowerCase())
  return words.flatMap((word, index) => [word, `${word}-${words[index + 1]}`])
}

/** How often a text says a word of operations. */
export const operationsIn = (text: string): number => termsOf(text).filter((term) => ours.has(term)).length

/** How a title says it without a word of operations: "Facebook is down again", "Glitch closes the exchange". */
const incidents = setOf('incident incidents down offline glitch glitches crash crashes failure failures disruption')

export const tellsOfIncident = (title: string): boolean =>
  termsOf(title).some((term) => ours.has(term) || incidents.has(term))

/** The other fields that a text speaks of, and how often. */
export function fieldsIn(text: string): ReadonlyMap<string, number> {
  const count = new Map<string, number>()
  for (const term of termsOf(text)) {
    const field = theirs.get(term)
    if (field) count.set(field, (count.get(field) ?? 0) + 1)
  }
  return count
}
