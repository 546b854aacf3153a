/** Lemmas whose Porter2 stem joins them to words that mean something else: each is related through the tables alone. */
export const APART = `
preside likeness nationality nationalism national wellness internal intern internment international lateral severe severity
severance sever several foreigner polite marketer universal universe university rightful locality playful following opener openness
lining paste capitalism capital forceful depart department elective closeness recorder franc campaigner informal informant informer
informative confer conference stocking importance import importer importation important visitation procession periodical opposite
outsider seniority executive execute execution continuous continuity continual projection divisive hospitality hospital providence
avail civility constructive kindness originality allowance contraction contract cooper cooperative incoming insider succession
successive sometime additive authority author accession conditional candid candidate designation designate figurative commentator
premiere premier emergency emerge emergence progressive progression conservative conservation conserve conservancy directive
directional confident confidant resolute accountability accountable account expectancy activism activation avoidance incidence
inflatable inflate inflation reservation reserve receiver reception receptive corporal nativity quite quit watchful collective
caste wrongful initiative initiate initiation initial conventional convent convention respective respectable respectful numerical
entertain attendant generational generation generate generator combative exceptional except doctorate doctoral announcer minority
minor majority major approximate digit digital promoter liberation liberate liberalism liberal relative relation relate relativity
aide mariner marine masterful expanse jeans enforcer suite suit empirical empire expression express invasive animation anime
animator animal extremism extreme contention competent competence competency multiple multiplication corp corps ironic iron belle
bell coupe coup principality principal recess recession householder removable railing rail thankful reputable nominal nominate
affection affect defendant defender defend moderator occupational occupancy occupant occupation appropriation suggestive abortive
abort format formation formative desirable container containment sunny mentality tribune tribunal transit transition transitional
moor comprehension comprehensive customer custom customs adamant definitive definition correctional correctness morale vitality
suspense suspension fruitful permissible excel conversation conversion converse imperialism fundamentalism sentimental destroyer
impress impression impressive object objective objection objectivity celebrity celebration consultative marshal terminal terminate
termination terminator imaginative consist dominic dominate invitational mechanic mechanism fortune fortunate coordinate remark
remarkable vacate vacation exclusive expedite expedition concentrate concentration explorer idealism puree tearful diversion
diverse optimal optimism correspondence correspondent correspond literal literate depend petition petite liquid liquidity
liquidation liquidate olive observance organ organism organic dictator dictate levy detective detect detection admiral admire
admiration admirer admirable horn masonic convertible adapter transformer facilitator compiler deliberate deliberation recreation
recreate elevation elevator elevate deposit deposition accuser comparative audition audit silicone silicon confederate alienation
alienate alien alter alteration farce dismissive attribute renew renewable accelerator equation equator disposable supposedly
treasurer treasure vegetable vegetation motive motivation enthusiast fabric fabrication oriental orient orientation cart precedent
precede align alignment stimulant disability disable premise adversity mortal mortality pivot rational ration butte brook console
consolation authentication modulation module sensational prohibitive maternity assertive procure reliever compassion compass
remedial titanic digestive devotion ordinance ordination negligence negligible haste bureaucrat discretion discrete exhaustive
sensibility boon converge coronation coroner temper temperate temperance disturbance resurrect complicity complication complicate
dwelling pluralism plurality prodigious perpetuate revolver revolve aspiration refine refinement refinance recital revere palatable
public publicity publication private office officer official engine engineer mountaineer memorial memory position positive posit
person personal personality physical physics human humanity classic classical force firm past secret secretary section product
production producer productive process proceed proceeding procedure pass sensitive train communication common commons union unit
united unite unique numerous numerate homely house household ship pastor poster politic politics port rate rating realise record
regular regulate regulation regulator right season seasonal secure security senior service social solid southern special specific
statistic subject success total tradition transport tropical valid victory village visit vital western work
`;
