import { policies, type ItemDeclaration } from '#policies';
import { POLICY } from './cast.js';

/** The items of 袁府办字〔2023〕25号. */
export const yuanzhou2023Items: readonly ItemDeclaration[] = policies.find(POLICY)!.items;
