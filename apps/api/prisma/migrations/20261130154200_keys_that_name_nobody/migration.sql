-- What a sender calls a message may hold a telephone number: a notification is told apart by what names nobody.
UPDATE notification SET key = 'enquiry:' || encode(sha256(convert_to(key, 'UTF8')), 'hex') WHERE kind = 'ENQUIRY_RECEIVED';
