/**
 * Units of measure: one row a unit, "symbol dimension factor names". The factor multiplies into the dimension's base unit: metre, square metre,
 * cubic metre, kilogram, second, metre per second, watt, joule, byte, pascal, hertz, kelvin (with an offset). Factors are those of the SI
 * brochure and the international yard and pound agreement; a month is a twelfth of a year, a year 365.25 days.
 *
 * Names in small letters are matched whatever the case, names with a capital or "!" as written ("MW" is not "mW"). Regular plurals are
 * added for names of four letters and more. "_" stands for a space.
 */
import { wordSet } from '../../../language/wordSet.ts';

export const UNIT_ROWS = `
m length 1 !m metre meter
km length 1000 km kms kilometre kilometer
cm length 0.01 cm cms centimetre centimeter
mm length 0.001 mm millimetre millimeter
µm length 0.000001 micrometre micrometer micron µm
nm length 0.000000001 nm nanometre nanometer
in length 0.0254 inch inches
ft length 0.3048 ft foot feet
yd length 0.9144 yd yds yard
mi length 1609.344 mi mile
nmi length 1852 nmi nautical_mile
fathom length 1.8288 fathom
furlong length 201.168 furlong
au length 149597870700 AU astronomical_unit
ly length 9460730472580800 ly light_year
m² area 1 sqm sq_m square_metre square_meter
km² area 1000000 sq_km square_kilometre square_kilometer
cm² area 0.0001 sq_cm square_centimetre square_centimeter
ft² area 0.09290304 sq_ft square_foot square_feet
yd² area 0.83612736 sq_yd square_yard
mi² area 2589988.110336 sq_mi square_mile sq_mile
ha area 10000 ha hectare
ac area 4046.8564224 acre
m³ volume 1 cu_m cubic_metre cubic_meter
km³ volume 1000000000 cubic_kilometre cubic_kilometer
cm³ volume 0.000001 cc cubic_centimetre cubic_centimeter
ft³ volume 0.028316846592 cu_ft cubic_foot cubic_feet
mi³ volume 4168181825.44058 cubic_mile
L volume 0.001 !l !L litre liter
mL volume 0.000001 ml millilitre milliliter
cL volume 0.00001 cl centilitre centiliter
hL volume 0.1 hl hectolitre hectoliter
gal volume 0.003785411784 gal gallon us_gallon
impgal volume 0.00454609 imperial_gallon
pt volume 0.00056826125 pint
fl_oz volume 0.0000295735 fl_oz fluid_ounce
bbl volume 0.158987294928 bbl barrel
kg mass 1 kg kgs kilo kilogram kilogramme
g mass 0.001 !g gram gramme
mg mass 0.000001 mg milligram milligramme
µg mass 0.000000001 microgram µg mcg
t mass 1000 !t tonne metric_ton
kt mass 1000000 kilotonne
Mt mass 1000000000 megatonne
ton mass 907.18474 ton short_ton
long_ton mass 1016.0469088 long_ton
lb mass 0.45359237 lb lbs
pound mass 0.45359237 pound
oz mass 0.028349523125 oz ounce
st mass 6.35029318 stone
carat mass 0.0002 carat
s time 1 !s sec secs seconds second
ms time 0.001 ms millisecond
min time 60 min mins minute
h time 3600 !h hr hrs hour
day time 86400 day
night time 86400 night
week time 604800 week wk wks
fortnight time 1209600 fortnight
month time 2629800 month
year time 31557600 year yr yrs
decade time 315576000 decade
century time 3155760000 century centuries
millennium time 31557600000 millennium millennia
m/s speed 1 m/s metre_per_second meter_per_second metre_a_second meter_a_second m/sec m_per_second m_a_second
cm/s speed 0.01 cm/s centimetre_per_second centimeter_per_second centimetre_a_second centimeter_a_second cm_per_second cm_a_second
km/s speed 1000 km/s kilometre_per_second kilometer_per_second kilometre_a_second kilometer_a_second
km/h speed 0.277777777777778 km/h kmh kph km/hr kmph kilometre_per_hour kilometer_per_hour kilometre_an_hour kilometer_an_hour km_an_hour km_per_hour
mph speed 0.44704 mph mile_per_hour mile_an_hour mi/h
ft/s speed 0.3048 ft/s foot_per_second feet_per_second foot_a_second feet_a_second
kn speed 0.514444444444444 kn kt kts knot
W power 1 !W watt
kW power 1000 kw kilowatt
MW power 1000000 MW megawatt
GW power 1000000000 GW gigawatt
TW power 1000000000000 TW terawatt
hp power 745.699871582 hp bhp horsepower
J energy 1 !J joule
kJ energy 1000 kj kilojoule
MJ energy 1000000 MJ megajoule
Wh energy 3600 !Wh watt_hour
kWh energy 3600000 kwh kilowatt_hour
MWh energy 3600000000 MWh megawatt_hour
GWh energy 3600000000000 GWh gigawatt_hour
TWh energy 3600000000000000 TWh terawatt_hour
kcal energy 4184 kcal kilocalorie calorie
B data 1 byte
KB data 1000 KB kB kilobyte
MB data 1000000 MB megabyte
GB data 1000000000 GB gigabyte
TB data 1000000000000 TB terabyte
PB data 1000000000000000 PB petabyte
EB data 1000000000000000000 EB exabyte
KiB data 1024 KiB kibibyte
MiB data 1048576 MiB mebibyte
GiB data 1073741824 GiB gibibyte
TiB data 1099511627776 TiB tebibyte
kbit/s datarate 1000 kbps kbit/s
Mbit/s datarate 1000000 Mbps Mbit/s megabit_per_second
Gbit/s datarate 1000000000 Gbps Gbit/s gigabit_per_second
Pa pressure 1 !Pa pascal
hPa pressure 100 hPa hectopascal millibar mbar
kPa pressure 1000 kPa kilopascal
psi pressure 6894.757293168 psi
Hz frequency 1 Hz hertz
kHz frequency 1000 kHz kilohertz
MHz frequency 1000000 MHz megahertz
GHz frequency 1000000000 GHz gigahertz
V voltage 1 !V volt
kV voltage 1000 kV kilovolt
dB level 1 dB decibel
K temperature 1 kelvin
°C temperature 1 °c degree_celsius degree_centigrade degree_c celsius centigrade
°F temperature 0.555555555555556 °f degree_fahrenheit degree_f fahrenheit
° angle 1 °
`;

/** Added to the value times the factor: zero of the scale in kelvin. */
export const TEMPERATURE_ZERO: Record<string, number> = { '°C': 273.15, '°F': 255.372222222222 };

/** Units that read as ordinary words when nothing binds them to a number in digits: accepted only right after digits. */
export const AFTER_DIGITS_ONLY = wordSet('m l L g t s h W J V Pa ha min sec mi kn kt cc ms gal AU');

/** Units counted as "an hour", "a mile" without a number when a qualifier stands before ("more than an hour"). */
export const SINGLE_UNITS = wordSet(`
second minute hour day week fortnight month year decade century millennium mile kilometre kilometer metre meter foot inch yard acre
hectare tonne ton kilo litre liter gallon
`);

/** Units that a fraction is told of beside those: "a fifth of a millimetre", "half a gram". */
export const DIVIDED_UNITS = wordSet(
  'millimetre millimeter centimetre centimeter gram gramme milligram kilogram megawatt gigawatt terabyte gigabyte megabyte',
);

/** Smaller units that may follow a larger one in one measure: "6 feet 2 inches", "two hours and 15 minutes". */
export const COMPOUND_DIMENSIONS = wordSet('length time mass');
