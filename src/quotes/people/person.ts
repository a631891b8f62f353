/** Somebody that the articles name: a person, an institution or a state. */
export interface Person {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Other phrases that the articles use for them: "Tory former minister". */
  readonly descriptions: readonly string[];
  readonly kind: 'person' | 'institution' | 'state';
  /** The code of the country it is or belongs to. */
  readonly state: string | null;
  /** By date, oldest first; undated ones last. */
  readonly roles: readonly { readonly role: string; readonly published: string | null }[];
  readonly statements: number;
}
