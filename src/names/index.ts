/** The names room: strings in, numbers and reasons out. Knows no list, no file, no clock. */
export { calibrated } from "./calibration.ts";
export { type Comparison, compareNames, compareTexts, type Reason, scoreNames } from "./compare.ts";
export { type Containment, containsName } from "./contains.ts";
export { type Fields, scoreFields } from "./fields.ts";
export { type Identifier, type IdentifierKind, normaliseIdentifier, sameIdentifier } from "./identifier.ts";
export { kindOfSchema, type NameKind, nameKinds } from "./kind.ts";
export {
  buildNameIndex,
  type FindOptions,
  type Hit,
  type NameEntry,
  NameIndex,
  type NameIndexData,
} from "./name-index.ts";
export {
  LONGEST_NAME,
  type NameToken,
  NameTooLongError,
  type ReadName,
  readName,
  type TokenRole,
} from "./read-name.ts";
export { type Answer, answerOf, MATCH, POSSIBLE } from "./threshold.ts";
