/** Names of one house: a title about WhatsApp belongs under an outage of Facebook, "Amazon Web Services" is AWS. */
const houses: readonly (readonly string[])[] = [
  ['amazon', 'aws', 'ec2', 'route 53', 'cloudfront', 'dynamodb', 'us-east-1', 'alexa', 'kinesis', 'prime video'],
  ['meta', 'facebook', 'instagram', 'whatsapp', 'oculus', 'zuckerberg'],
  ['google', 'gcp', 'gmail', 'youtube', 'google cloud', 'gke', 'bigquery'],
  ['microsoft', 'azure', 'office 365', 'microsoft 365', 'skype', 'onedrive', 'entra'],
  ['github', 'npm', 'copilot'],
  ['apple', 'icloud', 'siri'],
  ['twitter', 'tweetdeck', 'elon musk', 'tweets'],
  ['openai', 'chatgpt', 'gpt-4', 'sam altman'],
  ['anthropic', 'claude'],
  ['crowdstrike', 'channel file'],
  ['salesforce', 'slack', 'heroku'],
  ['atlassian', 'jira', 'confluence', 'bitbucket', 'trello', 'statuspage'],
  ['sony', 'playstation', 'psn'],
  ['at&t', 'firstnet'],
  ['t-mobile', 'telekom'],
  ['verizon', 'fios'],
  ['kt', 'korea telecom'],
  ['bt', 'openreach'],
  ['vodafone', 'vodafonethree'],
  ['telefonica', 'movistar', 'o2'],
  ['rogers', 'fido'],
  ['optus', 'singtel'],
  ['cvs', 'caremark', 'aetna'],
  ['unitedhealth', 'change healthcare', 'optum'],
  ['lloyds', 'halifax', 'bank of scotland'],
  ['natwest', 'rbs', 'royal bank of scotland'],
  ['dbs', 'posb'],
  ['bitcoin', 'btc'],
  ['kubernetes', 'k8s', 'kubelet', 'kubectl', 'eks', 'aks'],
  ['postgres', 'postgresql'],
  ['federal aviation administration', 'faa', 'notam'],
  ['digitalocean', 'droplets'],
  ['british airways', 'iag'],
  ['covid', 'corona', 'coronavirus', 'pandemic', 'sars']
]

/** Between blanks, each blank twice, so that names which follow each other are both found. */
const spaced = (text: string): string =>
  `  ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&-]+/gu, '  ')
    .trim()}  `

const known = houses.flatMap((names) =>
  names.map((name) => ({name: spaced(name), first: name.split(' ')[0] as string, house: names[0] as string}))
)

/** The houses that a text names, each by the first of its names, and how often. */
export function housesIn(text: string): ReadonlyMap<string, number> {
  const words = spaced(text)
  const present = new Set(words.split(/ +/))
  const count = new Map<string, number>()
  for (const {name, first, house} of known) {
    const times = present.has(first) ? words.split(name).length - 1 : 0
    if (times > 0) count.set(house, (count.get(house) ?? 0) + times)
  }
  return count
}
