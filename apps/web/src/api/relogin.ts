/** Whoever shows the dialogue: answers whether the person logged in again. */
type Asker = () => Promise<boolean>;

let asker: Asker | undefined;
let asking: Promise<boolean> | undefined;
let loggedIn = false;

/** An ended session is asked for once, however many requests noticed it. */
export const relogin = {
  /** Told by the session: only who was logged in can be asked to log in again. */
  is(present: boolean): void {
    loggedIn = present;
  },
  by(ask: Asker | undefined): void {
    asker = ask;
  },
  /** Asking who one is, and logging in itself, are answered as they are. */
  expected: (request: Request): boolean => loggedIn && !new URL(request.url).pathname.startsWith('/api/sessions'),
  ask(): Promise<boolean> {
    asking ??= (asker?.() ?? Promise.resolve(false)).finally(() => {
      asking = undefined;
    });
    return asking;
  },
};
