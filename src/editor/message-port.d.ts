// eslint-disable-next-line architecture/boundaries -- only a type: the name is the web's too
import 'worker_threads';

declare module 'worker_threads' {
  /** Node's ports have it as those of the web do; its types leave it out. */
  interface MessagePort {
    onmessage: (() => void) | null;
  }
}
