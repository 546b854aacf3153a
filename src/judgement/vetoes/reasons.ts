/** Reasons that several vetoes give, in words for the writer. */
import { say } from '../../say.ts';

export const ofAnotherOccasion = () => say`it is of another occasion`;
export const ofAnotherTime = () => say`it is said of another time`;
export const ofAnotherOne = () => say`another one of the kind is spoken of`;
export const ofAnotherRow = () => say`the row of the table is of something else`;
export const ofAStranger = () => say`it is said of somebody or something that no fact knows`;
export const ofAnotherThing = () => say`it is said of another thing`;
export const ofWhatIsBroughtIn = () => say`it is of something that the sentence brings in`;
export const byItsNumberAlone = () => say`nothing but its number speaks of the fact`;
export const ofAnotherOfTheCast = () => say`it is said of another of the cast`;
export const ofAnotherPlace = () => say`it is said of another place`;
export const ofNobodyNamed = () => say`nobody and nothing of the fact base has been named`;
export const asPlanned = () => say`it is planned or supposed, and the fact is not`;
export const ofWhatIsOwned = () => say`it is of something that belongs to the subject`;
export const ofAPart = () => say`it is of a part of what the fact is about`;
export const asAPart = () => say`it is a part of what the fact counts`;
export const ofAnotherNumber = () => say`another one of a numbered row is named`;
