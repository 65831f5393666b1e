enum AnswerProtocolPlaceholder {}
