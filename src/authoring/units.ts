/** The units that writers most often want after a number, as they write them. Each is one that figures are read with: a test holds it to that. */
import type { Word } from './schema.ts';

const ROWS = `
length: metres, km, kilometres, cm, mm, miles, feet, inches, yards, nautical miles
area: hectares, acres, square kilometres, square miles, square metres, square feet
volume: litres, cubic metres, gallons, barrels
mass: kg, kilograms, grams, tonnes, tons, pounds, ounces, stone
time: seconds, minutes, hours, days, weeks, months, years, decades
speed: km/h, mph, knots, metres per second
power: kW, MW, GW, horsepower
energy: kWh, MWh, GWh, TWh, calories
data: KB, MB, GB, TB, kilobytes, megabytes, gigabytes, terabytes
frequency: Hz, kHz, MHz, GHz
temperature: °C, °F, degrees Celsius, degrees Fahrenheit
share: %, per cent, percentage points
money: dollars, euros, pounds, yen
multiple: thousand, million, billion, trillion
`;

export const UNITS: readonly Word[] = ROWS.trim()
  .split('\n')
  .flatMap((row) => {
    const [meaning, texts] = row.split(': ');
    return texts.split(', ').map((text) => ({ text, meaning }));
  });
