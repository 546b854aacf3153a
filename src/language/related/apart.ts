/** Lemmas whose Porter2 stem joins them to words that mean something else: each is related through the tables alone. */
import { wordSet } from '../wordSet.ts';

export const APART = wordSet(`
preside likeness nationality nationalism national wellness internal intern internment international lateral severe severity
severance sever several foreigner polite universal universe university rightful locality playful following opener openness lining
paste capitalism capital forceful depart department elective recorder franc campaigner informal informant confer stocking
importance import importer importation important visitation procession periodical opposite outsider seniority executive execute
execution continuous continuity continual projection divisive hospitality hospital providence avail constructive kindness allowance
contraction contract cooper cooperative incoming insider succession successive sometime authority author accession conditional
candid candidate designation designate commentator premiere premier emergency emerge emergence progressive progression conservative
conservation conserve conservancy directive confident confidant resolute accountability accountable account expectancy activism
activation avoidance incidence reservation reserve receiver receptive corporal nativity quite quit collective caste wrongful
initiative initiate initiation initial conventional convent convention respective respectable respectful numerical entertain
attendant generational generation generate generator combative exceptional except doctorate doctoral announcer minority minor
majority major digit digital promoter liberation liberate liberalism liberal relative relation relate relativity aide mariner jeans
suite suit empirical expression express invasive animation anime animal extremism extreme contention competent competence corp
corps ironic iron belle bell coupe coup principality principal recess recession householder thankful nominal nominate affection
affect defendant defender defend moderator occupational occupancy occupation appropriation suggestive abortive format formation
desirable container containment sunny mentality tribune tribunal transit transition transitional moor customer custom customs
adamant definitive definition correctional morale vitality suspense suspension fruitful permissible excel conversation conversion
imperialism fundamentalism sentimental destroyer impress impression impressive object objective objection celebrity celebration
consultative marshal terminal terminate termination imaginative consist dominic dominate invitational mechanic mechanism fortune
fortunate coordinate remark remarkable exclusive expedite concentrate concentration explorer tearful diversion diverse optimal
optimism correspondence correspondent correspond literate depend liquid liquidity liquidation olive observance organ organism
organic dictator dictate levy detective detect detection admiral admire admiration admirer admirable convertible deliberation
recreation recreate elevation elevator elevate deposit deposition accuser comparative audition audit confederate alienation
alienate farce attribute renew renewable accelerator equator disposable supposedly treasurer treasure vegetable vegetation motive
motivation enthusiast fabrication oriental orient orientation precedent precede align alignment stimulant disable premise adversity
mortal mortality butte brook console consolation sensational prohibitive maternity assertive reliever compassion compass titanic
digestive devotion ordinance ordination negligible discretion discrete exhaustive sensibility boon converge coronation coroner
temper temperate complicity complicate public publicity publication office officer engine engineer memorial memory position
positive person personal personality physical physics human humanity classic classical force past secret product production
producer productive process proceed proceeding procedure sensitive train communication unit united unite numerous house
household ship means pastor politics rate rating record regulate regulation regulator right season seasonal secure security social
specific statistic subject success tradition transport valid victory vital work instalment village
`);
