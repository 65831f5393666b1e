enum RequestPolicyPlaceholder {}
