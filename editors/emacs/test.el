;; Writes what is found in the article and which actions there are, and applies the first.
(require 'eglot)
(require 'json)

(defun test-wait (done)
  "Wait until DONE says something."
  (with-timeout (60 (error "Waited in vain"))
    (let (result)
      (while (not (setq result (funcall done)))
        (accept-process-output nil 0.1))
      result)))

(defun test-said (finding)
  "The message of FINDING without its rule, and where it begins."
  (save-excursion
    (goto-char (flymake-diagnostic-beg finding))
    (format "%s %d:%d"
            (replace-regexp-in-string "\\`outagelint \\[.*?\\]: " "" (flymake-diagnostic-text finding))
            (line-number-at-pos)
            (1+ (current-column)))))

(find-file (getenv "ARTICLE"))
;; Without a screen there is no command after which eglot would connect.
(run-hooks 'post-command-hook)
(test-wait #'eglot-current-server)
(flymake-start)
(let ((found (mapcar #'test-said (test-wait #'flymake-diagnostics))))
  (goto-char (point-min))
  (search-forward "Ten garden")
  (let ((actions (eglot-code-actions (point) (point) "quickfix"))
        (eglot-confirm-server-initiated-edits nil))
    (eglot--apply-workspace-edit (plist-get (car actions) :edit))
    (save-buffer)
    (with-temp-file (getenv "RESULT")
      (insert (json-encode `((found . ,(vconcat found))
                             (actions . ,(vconcat (mapcar (lambda (action) (plist-get action :title)) actions)))))))))
(kill-emacs)
