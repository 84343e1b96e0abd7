import { create } from '../browser/element.ts';
import type { OperationData } from './data.ts';
import { type Draft, pathWith, readHeaders, valuesIn } from './draft.ts';
import { input, labelled, select, textarea } from './fields.ts';
import { type ParameterFields, parameterFields } from './parameterFields.ts';
import { read, write } from './session.ts';

const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const;

/** The form of a request. */
export interface Form {
  readonly element: HTMLElement;
  /** The text of the body, for what is wrong with it. Undefined if the operation takes none. */
  readonly body: HTMLTextAreaElement | undefined;
  /** The request as it stands. Throws an Error if it cannot be sent at all. */
  draft(): Draft;
  /** Fills in an example by its name. */
  choose(name: string): void;
  /** Makes it a `GET` of a path, with the same sender. */
  get(path: string): void;
  /** Offers the ids that are known of a target now. */
  offer(target: string): void;
}

/** Makes the form of an operation, filled with its first example. `onEdit` is called whenever the request changes. */
export function requestForm(data: OperationData, onEdit: () => void): Form {
  const example = select(data.examples.map(({ name, summary }) => [name, summary]));
  const sender = select(data.senders.map(({ token, name }) => [token, `${name} (${token})`]));
  const method = select(methods.map((name) => [name, name]));
  const path = input({ class: 'path', inputmode: 'url' });
  const headers = textarea({ rows: '2', placeholder: 'client-request-id: 0d3f2c4e-8f61-4c11-9a57-2b1de0a7c9f4' });
  const takesBody = data.examples.some(({ body }) => body !== undefined);
  const body = takesBody ? textarea({ class: 'body' }) : undefined;
  const fields = parameterFields(data, () => {
    path.value = pathWith(data, fields.values());
    onEdit();
  });

  const form: Form = {
    element: create('div', { class: 'request' }),
    body,
    draft: () => ({
      method: method.value,
      path: path.value.trim(),
      sender: sender.value,
      headers: [...fields.headers(), ...readHeaders(headers.value)],
      body: body && body.value.trim() !== '' && method.value !== 'GET' ? body.value : undefined,
    }),
    choose(name) {
      // The page has examples of responses too, for which the plain request asks.
      const chosen = data.examples.find((candidate) => candidate.name === name) ?? data.examples[0];
      if (!chosen) return;
      example.value = chosen.name;
      method.value = data.method;
      sender.value = read(senderKey) ?? chosen.sender;
      fields.restore(chosen);
      path.value = pathWith(data, fields.values());
      if (body) {
        body.value = chosen.body ?? '';
        body.rows = Math.min(24, Math.max(4, body.value.split('\n').length + 1));
      }
      onEdit();
    },
    get(target) {
      method.value = 'GET';
      path.value = target;
      fields.set(valuesIn(data, target));
      onEdit();
    },
    offer: (target) => fields.offer(target),
  };

  example.addEventListener('change', () => form.choose(example.value));
  // Who was chosen here asks on the other pages too.
  sender.addEventListener('change', () => write(senderKey, sender.value));
  path.addEventListener('input', () => {
    fields.set(valuesIn(data, path.value.trim()));
    onEdit();
  });
  for (const control of [method, headers, body]) control?.addEventListener('input', onEdit);

  form.element.append(
    create(
      'div',
      { class: 'row' },
      ...(data.examples.length > 1 ? [labelled('Example', example)] : []),
      labelled('Act as', sender),
    ),
    create('div', { class: 'row line' }, labelled('Method', method), labelled('Path and query', path)),
    ...groups(fields, labelled('Other headers, one on each line', headers)),
    ...(body ? [labelled('Body', body)] : []),
  );
  return form;
}

const senderKey = 'graph-chat.sender';

function groups(fields: ParameterFields, otherHeaders: HTMLElement): HTMLElement[] {
  const group = (title: string, content: readonly HTMLElement[], open: boolean) => {
    if (content.length === 0) return [];
    const details = create('details', {}, create('summary', {}, title), create('div', { class: 'fields' }, ...content));
    details.open = open;
    return [details];
  };
  return [
    ...group('Path parameters', fields.path, true),
    ...group('Query options', fields.query, fields.values().size > fields.path.length),
    ...group('Headers', [...fields.header, otherHeaders], false),
  ];
}
