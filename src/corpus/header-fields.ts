import { lineFields } from './line-fields.ts';
import { LONGEST_YAML, readYaml, type Yaml } from './yaml.ts';

/** What the header of a text says: as YAML, or line by line where only a headline keeps it from being YAML. */
export function headerFields(header: string): Yaml {
  const yaml = readYaml(header);
  if (yaml.kind === 'read' || header.length > LONGEST_YAML) return yaml;
  const value = lineFields(header);
  return value === null ? yaml : { kind: 'read', value };
}
