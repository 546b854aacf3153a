/** Close synonyms in business, money, work, industry, farming, and in figures that move. One group a line, "#" a heading. */
export const BUSINESS = `
# companies
company firm business corporation enterprise
found establish incorporate start set_up
headquarters base head_office headquarter base_in hq
subsidiary unit division
subsidiary parent
branch outlet
owner own proprietor belong_to parent_company
shareholder investor stockholder
stake share hold shareholding
share stock
float go_public flotation ipo
buy acquire purchase take_over acquisition takeover buyout snap_up
merge merger combine amalgamate
sell sale dispose divest sell_off offload disposal
spin_off demerge hive_off
customer client
supplier vendor
chief_executive ceo boss manage_director
finance_director cfo chief_financial_officer
board director
director board_member
manager boss
hire recruit take_on
lay_off redundancy sack cut_job job_cut shed_job make_redundant layoff
unemployment jobless out_of_work unemploy
wage pay salary remuneration
bonus payout
raise pay_rise
overtime extra_hour
bankrupt insolvent insolvency go_under collapse administration bankruptcy receivership
liquidate wind_up
restructure reorganise
invest investment put_into pump_into plough_into
investor backer
fund raise finance
fund finance bankroll
loan credit borrow lend
debt borrow owe liability
repay pay_back pay_off
default fail_to_pay
interest_rate base_rate
bond gilt debenture
dividend payout
asset hold
mortgage home_loan
deposit saving
account_holder depositor
bank lender
insurer insurance_company underwriter
insurance cover
currency money
exchange_rate conversion_rate
market_value market_capitalisation market_cap valuation
# results
revenue sale turnover takings income receipt
profit earnings net_income
pre-tax_profit pretax_profit profit_before_tax
net_profit profit_after_tax net_income
operate_profit trade_profit operate_income
loss deficit shortfall
margin profit_margin
cost price worth bill fee expense
cost expense expenditure outlay spend
price cost charge sell_for
fee charge
fare ticket_price
compensation damage payout settlement
worth value valuation
value appraise
tax duty levy
tariff duty
vat sale_tax value-added_tax
subsidy grant fund
budget spend_plan
deficit shortfall gap
surplus excess
gdp gross_domestic_product national_income economic_output
economy gdp
recession downturn slump
inflation consumer_price cost_of_live price_rise
growth expansion
export ship_abroad sell_abroad
import buy_abroad
trade commerce
output production yield
produce manufacture turn_out production
manufacture build produce
maker manufacturer producer
factory plant works mill
plant facility
warehouse depot
supply deliver
delivery shipment consignment
contract deal
tender bid
auction sell_at_auction hammer
fetch sell_for go_for
bid offer
discount reduction
retailer shop chain
store shop outlet
supermarket grocer
shopper customer
brand label
product good
advertise advertisement
market_share share_of_the_market
rent lease let
landlord let_agent
tenant renter
property real_estate
hotel guest_house inn
restaurant diner eatery
patent intellectual_property
franchise licence
startup start-up
venture undertaking
rival competitor
consumer buyer
household consumer
reserve stockpile
stockpile inventory stock
backlog order_book
tourism visitor tourist
subscriber subscription
user customer
member subscriber
forecast guidance outlook
fiscal_year financial_year
quarter three_month
first_half six_month
# change
rise increase grow climb jump gain soar surge go_up up growth rocket edge_up expand upturn leap
fall drop decline decrease down slip shrink slide plunge contract go_down dip tumble reduce cut dwindle slump plummet edge_down downturn diminish
increase raise put_up hike boost lift
reduce cut slash trim decrease cutback
double twofold twice
triple treble threefold
halve half
quadruple fourfold
peak record_high maximum
trough low bottom_out
record_high all-time_high
recover bounce_back
stagnate flat unchange stable
exceed surpass outstrip
total sum overall combine altogether add_up
average mean
median midpoint
share proportion percentage rate fraction portion
ratio proportion
number count tally
estimate reckon put_at
forecast predict project expect
widen grow
narrow shrink
worsen deteriorate
accelerate speed_up quicken
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
fishery fishing_ground
timber lumber
tree woodland
plant sow
grow cultivate
yield per_hectare per_acre
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
gas natural_gas
coal lignite
power electricity
generate produce_power output
power_plant power_station
reactor nuclear_plant
wind_farm turbine
solar_farm solar_panel
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
