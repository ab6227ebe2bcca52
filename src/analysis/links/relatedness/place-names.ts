/**
 * Where something happened says little of what it was: on the page of a local paper half of all titles name its country.
 * Countries, their people, states and large cities, in lower case and without accents.
 */
export const places: ReadonlySet<string> = new Set(
  (
    'africa african america american americans asia asian europe european europeans australia australian australians austria ' +
    'austrian argentina bahamas bahamian bangladesh belgium belgian bolivia brazil brazilian brasil brasileiro brasileira britain ' +
    'british bulgaria canada canadian canadians chile chilean china chinese colombia colombian costa rica rican croatia cuba cuban ' +
    'cyprus czech denmark danish dominican ecuador egypt egyptian england english estonia ethiopia finland finnish france french ' +
    'germany german germans ghana greece greek guyana guyanese hungary iceland india indian indians indonesia indonesian iran ' +
    'iranian iraq ireland irish israel israeli italy italian jamaica jamaican japan japanese kenya korea korean latin lebanon ' +
    'libya lithuania luxembourg malaysia malta mexico mexican morocco nepal netherlands dutch nicaragua nigeria nigerian norway ' +
    'norwegian pakistan pakistani palestine panama peru philippines filipino poland polish portugal portuguese qatar romania ' +
    'russia russian russians saudi arabia scotland scottish serbia singapore slovakia slovenia somalia spain spanish lanka sudan ' +
    'sweden swedish switzerland swiss syria taiwan tanzania thailand trinidad tobago tunisia turkey turkish uganda ukraine ' +
    'ukrainian emirates uruguay venezuela vietnam wales welsh yemen zealand zimbabwe ' +
    'europa deutschland osterreich schweiz frankreich spanien italien russland allemagne espagne italie suisse belgique espana francia ' +
    'alemania italia alemanha espanha franca reino unido estados unidos ' +
    'alabama alaska arizona arkansas california californian colorado connecticut delaware florida hawaii idaho illinois indiana ' +
    'iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ' +
    'hampshire jersey carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas texan utah vermont virginia ' +
    'washington wisconsin wyoming alberta manitoba ontario quebec saskatchewan nsw queensland tasmania victoria wales ' +
    'amsterdam athens atlanta auckland baltimore bangalore bangkok barcelona beijing berlin boston brisbane brussels bucharest ' +
    'budapest cairo calgary chicago cleveland copenhagen dallas delhi denver detroit dubai dublin edinburgh frankfurt geneva ' +
    'glasgow hamburg helsinki hong kong houston istanbul jakarta jerusalem johannesburg karachi kiev kyiv lagos lima lisbon ' +
    'london londres los angeles madrid manchester manila melbourne miami milan montreal moscow mumbai munich munchen nairobi ' +
    'nassau orlando oslo ottawa paris perth philadelphia phoenix pittsburgh portland prague rome sacramento santiago sao paulo ' +
    'seattle seoul shanghai stockholm sydney tokyo toronto vancouver venice vienna warsaw wien york zurich ' +
    'north south east west northern southern eastern western'
  ).split(' ')
)
