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

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const ours = setOf(operations)

/** Words that begin a pair: `load` of `load-balancer`. */
const openPairs = new Set([...ours].flatMap((term) => (term.includes('-') ? (term.split('-', 1)[0] as string) : [])))

/** Words, and the pairs of words (`load-balancer`) that may be a term. */
const termsOf = (text: string): string[] => {
  const words = wordsOf(text).map((word) => word.toLowerCase())
  return words.flatMap((word, index) => (openPairs.has(word) ? [word, `${word}-${words[index + 1]}`] : word))
}

/** How often a text says a word of operations. */
export const operationsIn = (text: string): number => termsOf(text).filter((term) => ours.has(term)).length

/** How a title says it without a word of operations: "Facebook is down again", "Glitch closes the exchange". */
const incidents = setOf('incident incidents down offline glitch glitches crash crashes failure failures disruption')

export const tellsOfIncident = (title: string): boolean =>
  termsOf(title).some((term) => ours.has(term) || incidents.has(term))
