/**
 * What the index is told about the dossier beside its paragraphs; handed over by `dossier.ts`. All of it may be empty:
 * then the plain recipe works alone.
 */
export interface Knowledge {
  readonly persons: readonly KnownPerson[];
  readonly references: readonly PersonReference[];
  readonly speech: readonly Speech[];
  /** What the dossier is called, or null. */
  readonly title: string | null;
  /** Groups of words and names of this incident that mean the same. */
  readonly lexicon: readonly (readonly string[])[];
}

/** A person, institution or state that the articles name. Its number is its place in `persons`. */
export interface KnownPerson {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'person' | 'institution' | 'state';
  /** Roles as printed, each with the date of the article that printed it. */
  readonly roles: readonly { readonly role: string; readonly published: string | null }[];
  /** How many statements of this speaker the dossier holds. */
  readonly statements: number;
}

/** A place in a paragraph that refers to a person: by a name, a role or a pronoun. */
export interface PersonReference {
  readonly source: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly person: number;
  readonly how: 'name' | 'role' | 'pronoun';
}

/** A statement's place and its speaker's number. */
export interface Speech {
  readonly source: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly person: number;
}
