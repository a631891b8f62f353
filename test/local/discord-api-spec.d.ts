// The package ships its zod schemas without types, and its types as source that strict settings refuse.
interface DocumentSchema {
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly DocumentIssue[] };
  };
}

interface DocumentIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Of a union: what each branch has against the value. */
  readonly errors?: readonly (readonly DocumentIssue[])[];
}

declare module 'discord-api-spec' {
  export const pathsList: Readonly<Record<string, readonly string[]>>;
}

declare module 'discord-api-spec/zod' {
  export const ApplicationCommandAutocompleteCallbackRequestSchema: DocumentSchema;
  export const ApplicationCommandCreateRequestSchema: DocumentSchema;
  export const ApplicationCommandPatchRequestPartialSchema: DocumentSchema;
  export const ApplicationCommandResponseSchema: DocumentSchema;
  export const ApplicationCommandUpdateRequestSchema: DocumentSchema;
  export const CreateMessageInteractionCallbackRequestSchema: DocumentSchema;
  export const IncomingWebhookInteractionRequestSchema: DocumentSchema;
  export const IncomingWebhookUpdateRequestPartialSchema: DocumentSchema;
  export const InteractionCallbackResponseSchema: DocumentSchema;
  export const MessageResponseSchema: DocumentSchema;
  export const ModalInteractionCallbackRequestSchema: DocumentSchema;
  export const PrivateApplicationResponseSchema: DocumentSchema;
  export const UpdateMessageInteractionCallbackRequestSchema: DocumentSchema;
}
