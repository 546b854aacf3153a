/**
 * Currencies: "code names". A name that several currencies share ("$", "rupees", "kroner") is a currency of its own here, and `SHARED`
 * lists the ones it may stand for. "_" stands for a space; regular plurals are added.
 */
export const CURRENCY_ROWS = `
$ $ dollar buck
USD us$ usd us_dollar american_dollar
CAD c$ ca$ cad canadian_dollar
AUD a$ au$ aud australian_dollar
NZD nz$ nzd new_zealand_dollar
HKD hk$ hkd hong_kong_dollar
SGD s$ sgd singapore_dollar
EUR € eur euro
GBP £ gbp pound_sterling pounds_sterling british_pound quid
JPY ¥ jpy yen
CNY cny rmb yuan renminbi
INR ₹ inr indian_rupee
PKR pkr pakistani_rupee
Rs rs rupee
kr kr krone kroner krona kronor
SEK sek skr swedish_krona swedish_kronor
NOK nok nkr norwegian_krone norwegian_kroner
DKK dkk dkr danish_krone danish_kroner
ISK isk
CHF chf swiss_franc
XOF cfa_franc
franc franc
RUB ₽ rub rouble ruble
TRY ₺ lira
KRW ₩ krw
BRL r$ brl
ZAR zar
MXN mxn
peso peso
PLN pln zloty
NGN ₦ ngn naira
ILS ₪ ils shekel
AED aed dirham
SAR riyal
UAH ₴ hryvnia
THB ฿ baht
`;

/** What a shared name may stand for. */
export const SHARED: Record<string, string[]> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'cent'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  Rs: ['INR', 'PKR'],
  franc: ['CHF', 'XOF'],
  peso: ['MXN'],
  cent: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'EUR', '$'],
};

/** Hundredths of a currency: name → code. */
export const HUNDREDTHS: Record<string, string> = {
  p: 'GBP',
  pence: 'GBP',
  penny: 'GBP',
  pennies: 'GBP',
  cent: 'cent',
  cents: 'cent',
  '¢': 'cent',
};
