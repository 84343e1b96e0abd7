import type { FormExample, FormParameter, OperationData } from './data.ts';
import { keyOf, type Values } from './draft.ts';
import { input, labelled, select, setChoices } from './fields.ts';
import { offersFor } from './session.ts';

/** The fields of the parameters of an operation. */
export interface ParameterFields {
  readonly path: readonly HTMLElement[];
  readonly query: readonly HTMLElement[];
  readonly header: readonly HTMLElement[];
  /** What is filled in of path and query. */
  values(): Values;
  /** What is filled in of the headers. */
  headers(): (readonly [name: string, value: string])[];
  /** Fills in path and query. Undefined if they are not those of the operation: then its fields do not apply. */
  set(values: Values | undefined): void;
  /** Fills in an example, and in the path what it had at first, or the newest id where the emulator has none at the start. */
  restore(example: FormExample): void;
  /** Offers the ids that are known of a target. */
  offer(target: string): void;
}

interface Field {
  readonly parameter: FormParameter;
  readonly control: HTMLInputElement;
  /** The ids to choose from. */
  readonly choice?: HTMLSelectElement;
  readonly element: HTMLElement;
}

/** Makes the fields of an operation. `onEdit` is called when one is edited. */
export function parameterFields(data: OperationData, onEdit: () => void): ParameterFields {
  const fields = data.parameters.map(fieldOf);
  const located = (location: FormParameter['in']) => fields.filter(({ parameter }) => parameter.in === location);
  let target = '';

  function fillChoices(): void {
    const path = Object.fromEntries(located('path').map(({ parameter, control }) => [parameter.name, control.value]));
    for (const { parameter, choice } of located('path')) {
      if (!choice) continue;
      const { [parameter.name]: _, ...others } = path;
      const known = target === pageTarget ? data.known : [];
      const offers = offersFor(target, parameter.name, others, known);
      const texts = offers.map(({ value, label }): [string, string] => [
        value,
        label === '' ? value : `${label} · ${value}`,
      ]);
      setChoices(choice, [['', offers.length === 0 ? 'No ids yet' : `Choose from ${offers.length}`], ...texts]);
      choice.value = '';
      choice.disabled = offers.length === 0;
    }
  }

  const all: ParameterFields = {
    path: located('path').map(({ element }) => element),
    query: located('query').map(({ element }) => element),
    header: located('header').map(({ element }) => element),
    values() {
      const given = fields.filter(({ parameter, control }) => parameter.in !== 'header' && control.value !== '');
      return new Map(given.map(({ parameter, control }) => [keyOf(parameter), control.value]));
    },
    headers: () =>
      located('header').flatMap(({ parameter, control }) =>
        control.value === '' ? [] : [[parameter.name, control.value] as const],
      ),
    set(values) {
      for (const { parameter, control, choice } of fields) {
        if (parameter.in === 'header') continue;
        control.disabled = values === undefined;
        if (choice) choice.disabled = values === undefined;
        if (values) control.value = values.get(keyOf(parameter)) ?? '';
      }
      if (values) fillChoices();
    },
    restore({ query, headers }) {
      for (const { parameter, control } of fields) {
        const { name, in: location, value } = parameter;
        control.disabled = false;
        control.value = { path: value, query: query[name] ?? '', header: headers[name] ?? '' }[location];
      }
      for (const { parameter, control } of located('path')) {
        if (data.known.some((offer) => offer.parameter === parameter.name)) continue;
        const [newest] = offersFor(target, parameter.name, {}, []);
        if (newest) control.value = newest.value;
      }
      fillChoices();
    },
    offer(name) {
      target = name;
      fillChoices();
    },
  };

  for (const { control, choice } of fields) {
    control.addEventListener('input', () => {
      fillChoices();
      onEdit();
    });
    choice?.addEventListener('change', () => {
      if (choice.value === '') return;
      control.value = choice.value;
      fillChoices();
      onEdit();
    });
  }
  return all;
}

/** The emulator in the page, as the place where ids are from. */
export const pageTarget = 'page';

function fieldOf(parameter: FormParameter): Field {
  const { name, in: location, required, example, values } = parameter;
  const control = input({
    name,
    ...(required ? {} : { placeholder: example }),
    ...(values.length > 0 ? { title: `Takes ${values.join(', ')}` } : {}),
  });
  const label = required ? name : `${name}, optional`;
  if (location !== 'path') return { parameter, control, element: labelled(label, control) };
  const choice = select([['', 'No ids yet']]);
  choice.setAttribute('aria-label', `Known values of ${name}`);
  return { parameter, control, choice, element: labelled(label, control, choice) };
}
