/** Close synonyms in business, money, work, industry, farming, and in figures that move. One group a line, "#" a heading. */
export const BUSINESS = `
# companies
company firm business corporation enterprise
found establish incorporate start
headquarters base headquarter hq
subsidiary unit division
subsidiary parent
branch outlet
owner own proprietor
shareholder investor stockholder
stake share hold shareholding
share stock
float flotation ipo
buy acquire purchase acquisition takeover buyout
merge merger combine amalgamate
sell sale dispose divest offload disposal
customer client
supplier vendor
ceo boss
board director
manager boss
hire recruit
redundancy sack layoff
unemployment jobless unemploy
wage pay salary remuneration
bonus payout
bankrupt insolvent insolvency collapse administration bankruptcy receivership
restructure reorganise
invest investment
investor backer
fund raise finance
fund finance bankroll
loan credit borrow lend
debt borrow owe liability
bond gilt debenture
dividend payout
asset hold
deposit saving
bank lender
insurer underwriter
insurance cover
currency money
# results
revenue sale turnover takings income receipt
profit earnings
loss deficit shortfall
cost price worth bill fee expense
cost expense expenditure outlay spend
price cost charge
fee charge
compensation damage payout settlement
worth value valuation
value appraise
tax duty levy
tariff duty
subsidy grant fund
deficit shortfall gap
surplus excess
economy gdp
recession downturn slump
growth expansion
trade commerce
output production yield
produce manufacture production
manufacture build produce
maker manufacturer producer
factory plant works mill
plant facility
warehouse depot
supply deliver
delivery shipment consignment
contract deal
tender bid
auction hammer
bid offer
discount reduction
retailer shop chain
store shop outlet
supermarket grocer
shopper customer
brand label
product good
advertise advertisement
rent lease let
tenant renter
hotel inn
restaurant diner eatery
franchise licence
startup start-up
venture undertaking
rival competitor
consumer buyer
household consumer
reserve stockpile
stockpile inventory stock
tourism visitor tourist
subscriber subscription
user customer
member subscriber
forecast guidance outlook
# change
rise increase grow climb jump gain soar surge up growth rocket expand upturn leap
fall drop decline decrease down slip shrink slide plunge contract dip tumble reduce cut dwindle slump plummet downturn diminish
increase raise hike boost lift
reduce cut slash trim decrease cutback
double twofold twice
triple treble threefold
halve half
quadruple fourfold
peak maximum
trough low
stagnate flat unchange stable
exceed surpass outstrip
total sum overall combine altogether
average mean
median midpoint
share proportion percentage rate fraction portion
ratio proportion
number count tally
estimate reckon
forecast predict project expect
widen grow
narrow shrink
worsen deteriorate
accelerate quicken
slow decelerate
outnumber exceed
# farming and food
crop harvest
harvest gather reap
farmer grower
cattle cow herd
sheep flock lamb
pig swine
poultry chicken
wheat grain
grain cereal
maize corn
rice paddy
cotton lint
fruit orchard
vineyard winery wine
dairy milk
fish catch
timber lumber
tree woodland
plant sow
grow cultivate
irrigate irrigation
fertiliser manure
pesticide insecticide
livestock herd animal
abattoir slaughterhouse
meal dish
meal lunch dinner
ingredient recipe
chef cook
# energy and industry
oil crude petroleum
petrol gasoline
coal lignite
power electricity
generate output
grid network
pipeline conduit
refinery plant
mine pit
ore deposit
miner pitman
drill borehole
barrel oil
reserve deposit
steel metal
cement concrete
textile cloth
car automobile vehicle
lorry truck
ship vessel boat
engine motor
battery cell
emission carbon
waste rubbish refuse
recycle reuse
pollution contamination
dam reservoir
hydroelectric hydropower
`;
