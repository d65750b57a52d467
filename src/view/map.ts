import { nextTowards } from './directions.js';
import type { KeptMap, ShowMessage, ViewMessage } from './map-messages.js';
import { Zoom } from './zoom.js';

/*
 * What runs in the page of the distinction map: it shows what it is told, and tells what is chosen. It knows parts of the picture
 * by their numbers only.
 */

declare function acquireVsCodeApi(): {
  postMessage(message: ViewMessage): void;
  setState(map: KeptMap): void;
};

const editor = acquireVsCodeApi();
const content = element('content');
const said = element('said');
const zoom = new Zoom(content);
let version = 0;

window.addEventListener('message', ({ data }: MessageEvent<ShowMessage>) => show(data));
window.addEventListener('resize', () => zoom.apply());
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element) act(target);
});
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (doneByKey(event)) event.preventDefault();
});
editor.postMessage({ kind: 'ready' });

function show(message: ShowMessage): void {
  const hadFocus = content.contains(document.activeElement);
  version = message.version;
  // The texts in it are escaped where it is made, and nothing in it could run: the page allows one script, this one.
  content.innerHTML = message.content;
  said.textContent = message.title;
  editor.setState(message.map);
  element('pin').setAttribute('aria-pressed', String(message.map.isPinned));
  element('subject').setAttribute('aria-pressed', String(message.map.isOfSubject));
  zoom.apply();
  if (hadFocus) targets().at(0)?.focus();
}

/** Does what a part of the page stands for. */
function act(part: Element): void {
  const target = part.closest('[data-target]');
  if (target !== null) {
    editor.postMessage({ kind: 'choose', version, target: Number(target.getAttribute('data-target')) });
    return;
  }
  switch (part.closest('button')?.id) {
    case 'pin':
      return editor.postMessage({ kind: 'pin' });
    case 'subject':
      return editor.postMessage({ kind: 'subject' });
    case 'save':
      return editor.postMessage({ kind: 'save' });
    case 'larger':
      return zoom.larger();
    case 'smaller':
      return zoom.smaller();
    case 'fit':
      return zoom.reset();
    default:
  }
}

/** Does what a key stands for; whether it stands for anything. */
function doneByKey({ key }: KeyboardEvent): boolean {
  const focused = document.activeElement;
  const isInMap = focused?.hasAttribute('data-target') === true;
  switch (key) {
    case '+':
    case '=':
      zoom.larger();
      return true;
    case '-':
      zoom.smaller();
      return true;
    case '0':
      zoom.reset();
      return true;
    case 'Escape':
      editor.postMessage({ kind: 'leave' });
      return true;
    case 'Enter':
    case ' ':
      // A button does this by itself.
      if (isInMap) act(focused);
      return isInMap;
    case 'ArrowUp':
    case 'ArrowDown':
    case 'ArrowLeft':
    case 'ArrowRight': {
      const next = isInMap ? nextTowards(key, focused, targets()) : undefined;
      next?.focus();
      next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      return isInMap;
    }
    default:
      return false;
  }
}

function targets(): SVGElement[] {
  return [...content.querySelectorAll<SVGElement>('[data-target]')];
}

function element(id: string): HTMLElement {
  return document.getElementById(id)!;
}
