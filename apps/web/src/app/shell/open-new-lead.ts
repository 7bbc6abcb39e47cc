import { createContext, use } from 'react';

/** Opens the form of a new lead, with the words that were searched for in vain. */
type OpenNewLead = (words: string) => void;

export const OpenNewLeadContext = createContext<OpenNewLead | undefined>(undefined);

/** How to open the form of a new lead; undefined for who may make none. */
export const useOpenNewLead = (): OpenNewLead | undefined => use(OpenNewLeadContext);
